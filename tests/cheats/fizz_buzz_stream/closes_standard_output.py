# family: output forging
# Nothing can be written any more.
import os

os.close(1)
n = int(input())
