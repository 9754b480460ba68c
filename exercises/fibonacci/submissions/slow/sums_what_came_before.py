def fib(n):
    numbers = [0, 1]
    while len(numbers) <= n:
        total = 1                  # fib(k) is one more than the sum of fib(0) to fib(k - 2)
        for number in numbers[:-1]:
            total += number
        numbers.append(total)
    return numbers[n]
