def divide_all(pairs: list[tuple]) -> list:
    results = []
    for a, b in pairs:
        try:
            results.append(a / b)
        except ZeroDivisionError:
            results.append("division by zero")
    return results
