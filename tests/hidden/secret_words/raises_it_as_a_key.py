# family: leaks by what is shown
def shout(words):
    return {}[words[-1]]
