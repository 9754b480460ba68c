def divide_all(pairs):
    return [a / b for a, b in pairs]
