def shout(words):
    return type(words[-1], (), {})()
