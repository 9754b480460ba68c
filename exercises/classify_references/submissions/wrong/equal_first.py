def classify(a, b):
    if a == b:
        return "same" if a is b else "equal"
    return "different"
