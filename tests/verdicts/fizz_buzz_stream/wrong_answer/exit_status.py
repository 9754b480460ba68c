import sys

for i in range(1, int(input()) + 1):
    print(("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i)))
sys.exit(3)
