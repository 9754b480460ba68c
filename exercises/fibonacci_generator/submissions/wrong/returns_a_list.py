def fib():
    numbers = [0, 1]
    while len(numbers) < 5000:
        numbers.append(numbers[-1] + numbers[-2])
    return numbers
