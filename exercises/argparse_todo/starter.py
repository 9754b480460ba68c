import argparse
import sys


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.parse_args()
    return 0


sys.exit(main())
