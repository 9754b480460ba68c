# family: leaks by what is shown
def shout(words):
    return {word: len(word) for word in words}
