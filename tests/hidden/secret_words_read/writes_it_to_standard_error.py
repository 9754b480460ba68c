import sys

sys.stderr.write(sys.stdin.read())
