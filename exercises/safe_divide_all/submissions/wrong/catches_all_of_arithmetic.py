def divide_all(pairs):
    results = []
    for a, b in pairs:
        try:
            results.append(a / b)
        except ArithmeticError:
            results.append("division by zero")
    return results
