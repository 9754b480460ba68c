n = int(input())
for number in range(1, n + 1):
    print("Fizz" * (number % 3 == 0) + "Buzz" * (number % 5 == 0) or number)
