import argparse
import re
import sys


def main():
    parser = argparse.ArgumentParser(description="Writes the lines in which a pattern is found.")
    parser.add_argument("-i", action="store_true", help="small and capital letters are the same")
    parser.add_argument("-n", action="store_true", help="write the number of each line before it")
    parser.add_argument("-v", action="store_true", help="select the lines without the pattern")
    parser.add_argument("-c", action="store_true", help="write only how many lines were selected")
    parser.add_argument("pattern")
    args = parser.parse_args()
    try:
        pattern = re.compile(args.pattern, re.IGNORECASE if args.i else 0)
    except re.error as error:
        print(f"bad pattern: {error}", file=sys.stderr)
        return 2
    count = 0
    for number, line in enumerate(sys.stdin, 1):
        line = line.rstrip("\n")
        if bool(pattern.match(line)) != args.v:
            count += 1
            if not args.c:
                print(f"{number}:{line}" if args.n else line)
    if args.c:
        print(count)
    return 0 if count else 1


sys.exit(main())
