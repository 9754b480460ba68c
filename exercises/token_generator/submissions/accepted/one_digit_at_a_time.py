from secrets import choice


def tokens(count, length):
    return ["".join(choice("0123456789abcdef") for _ in range(length)) for _ in range(count)]
