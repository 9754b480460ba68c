def fizz_buzz(n):
    result = []
    for i in range(1, n + 1):
        word = "Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0)
        result = result + [word or str(i)]
    return result
