def classify(a, b):
    return "equal" if a == b else "different"
