def fizz_buzz(n):
    result = []
    for number in range(1, n + 1):
        if number % 3 == 0:
            result.append("Fizz")
        elif number % 5 == 0:
            result.append("Buzz")
        elif number % 15 == 0:
            result.append("FizzBuzz")
        else:
            result.append(str(number))
    return result
