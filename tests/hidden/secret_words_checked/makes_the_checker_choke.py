# family: leaks by what is shown
def shout(words):
    return {word: 1 for word in words}
