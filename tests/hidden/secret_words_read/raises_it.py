# family: leaks by what is shown
import sys

raise ValueError(sys.stdin.read())
