def classify(a, b):
    if a is b:
        return "same"
    return "equal" if a == b or str(a) == str(b) else "different"
