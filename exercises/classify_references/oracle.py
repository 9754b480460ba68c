def classify(a, b):
    if id(a) == id(b):
        return "same"
    return ("different", "equal")[bool(a == b)]
