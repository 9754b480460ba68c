n = int(input())
for number in range(1, n):
    print("Fizz" * (number % 3 == 0) + "Buzz" * (number % 5 == 0) or number)
