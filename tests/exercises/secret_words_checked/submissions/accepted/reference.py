def shout(words):
    return [word.upper() for word in words]
