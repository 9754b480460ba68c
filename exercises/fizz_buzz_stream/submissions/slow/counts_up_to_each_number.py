def divides(step, number):
    multiple = 0
    while multiple < number:
        multiple += step
    return multiple == number


n = int(input())
for number in range(1, n + 1):
    word = "Fizz" if divides(3, number) else ""
    word += "Buzz" if divides(5, number) else ""
    print(word or number)
