def shout(words):
    return [""]
