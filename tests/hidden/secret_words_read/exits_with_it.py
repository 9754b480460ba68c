import sys

sys.exit(sys.stdin.read())
