n = int(input())
for number in range(1, n + 1):
    word = "Fizz" * (number % 3 == 0) + "Buzz" * (number % 5 == 0) or str(number)
    print(word, "")
