kept = []
for i in range(1, int(input()) + 1):
    kept.append(("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or str(i)))
    print(kept[-1])
