def divide_all(pairs):
    results = []
    try:
        for a, b in pairs:
            results.append(a / b)
    except ZeroDivisionError:
        results.append("division by zero")
    return results
