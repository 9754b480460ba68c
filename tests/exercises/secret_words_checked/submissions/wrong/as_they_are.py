def shout(words):
    return list(words)
