def divide_all(pairs):
    results = []
    for a, b in pairs:
        try:
            results = results + [a / b]
        except ZeroDivisionError:
            results = results + ["division by zero"]
    return results
