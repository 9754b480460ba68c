import sys

n = int(sys.stdin.buffer.readline())
for i in range(1, n + 1):
    sys.stdout.buffer.write((("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i)) + "\n").encode())
