def classify(a: object, b: object) -> str:
    if a is b:
        return "same"
    return "equal" if a == b else "different"
