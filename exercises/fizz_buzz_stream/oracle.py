import sys

WORDS = {0: "FizzBuzz", 3: "Fizz", 5: "Buzz", 6: "Fizz", 9: "Fizz", 10: "Buzz", 12: "Fizz"}

n = int(sys.stdin.read())
for number in range(1, n + 1):
    print(WORDS.get(number % 15, number))
