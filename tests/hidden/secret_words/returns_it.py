def shout(words):
    return [f"was {word}" for word in words]
