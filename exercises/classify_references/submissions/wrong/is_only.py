def classify(a, b):
    return "same" if a is b else "different"
