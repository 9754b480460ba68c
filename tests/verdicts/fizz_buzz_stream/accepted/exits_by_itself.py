import sys


def main():
    for line in sys.stdin:
        for i in range(1, int(line) + 1):
            print(("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
