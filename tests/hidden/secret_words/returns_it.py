# family: leaks by what is shown
def shout(words):
    return [f"was {word}" for word in words]
