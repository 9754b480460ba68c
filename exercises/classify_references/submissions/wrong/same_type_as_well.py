def classify(a, b):
    if a is b:
        return "same"
    return "equal" if type(a) is type(b) and a == b else "different"
