import random


def tokens(count, length):
    return ["".join(random.choices("0123456789abcdef", k=length)) for _ in range(count)]
