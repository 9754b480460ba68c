i = 0
while True:
    i += 1
    print(("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i)) * 1000)
