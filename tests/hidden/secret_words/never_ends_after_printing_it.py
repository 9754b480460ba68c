# family: leaks by what is shown
def shout(words):
    print(words, flush=True)
    while len(words) > 1:
        pass
