n = int(input())
text = "".join(
    ("Fizz" * (number % 3 == 0) + "Buzz" * (number % 5 == 0) or str(number)) + "\n"
    for number in range(1, n + 1)
)
print(text, end="")
