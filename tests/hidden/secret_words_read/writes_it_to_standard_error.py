# family: leaks by what is shown
import sys

sys.stderr.write(sys.stdin.read())
