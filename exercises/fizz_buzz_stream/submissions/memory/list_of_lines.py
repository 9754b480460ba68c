n = int(input())
lines = []
for number in range(1, n + 1):
    lines.append("Fizz" * (number % 3 == 0) + "Buzz" * (number % 5 == 0) or str(number))
if lines:
    print("\n".join(lines))
