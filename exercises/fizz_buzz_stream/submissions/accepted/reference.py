import sys


def line(number):
    if number % 15 == 0:
        return "FizzBuzz"
    if number % 3 == 0:
        return "Fizz"
    if number % 5 == 0:
        return "Buzz"
    return str(number)


def main():
    n = int(sys.stdin.readline())
    for number in range(1, n + 1):
        sys.stdout.write(line(number) + "\n")


if __name__ == "__main__":
    main()
