def divide_all(pairs):
    results = []
    for a, b in pairs:
        try:
            results.append(a / b or "division by zero")
        except ZeroDivisionError:
            results.append("division by zero")
    return results
