import sys

raise ValueError(sys.stdin.read())
