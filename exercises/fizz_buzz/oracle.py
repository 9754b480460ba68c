WORDS = {0: "FizzBuzz", 3: "Fizz", 5: "Buzz", 6: "Fizz", 9: "Fizz", 10: "Buzz", 12: "Fizz"}


def fizz_buzz(n):
    return [WORDS.get(number % 15, str(number)) for number in range(1, n + 1)]
