import atexit


@atexit.register
def write():
    for i in range(1, n + 1):
        print(("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i)))


n = int(input())
