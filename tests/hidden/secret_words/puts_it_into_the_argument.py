def shout(words):
    words.append("so " + words[-1])
    return []
