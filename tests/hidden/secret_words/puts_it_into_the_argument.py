# family: leaks by what is shown
def shout(words):
    words.append("so " + words[-1])
    return []
