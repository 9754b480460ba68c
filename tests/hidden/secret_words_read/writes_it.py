# family: leaks by what is shown
import sys

sys.stdout.write(sys.stdin.read())
