def divide_all(pairs):
    def one(a, b):
        if not isinstance(a, (int, float)) or not isinstance(b, (int, float)):
            raise TypeError("not a number")
        return "division by zero" if b == 0 else a / b

    return [one(a, b) for a, b in pairs]
