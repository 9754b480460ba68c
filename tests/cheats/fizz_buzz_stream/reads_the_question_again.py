# family: state and timing
# The pipe of questions holds no answers.
import os
import sys

data = os.read(3, 1 << 20) + sys.stdin.buffer.read()
sys.stdout.buffer.write(data)
