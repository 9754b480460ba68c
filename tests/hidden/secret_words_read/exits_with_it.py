# family: leaks by what is shown
import sys

sys.exit(sys.stdin.read())
