def shout(words):
    return {}[words[-1]]
