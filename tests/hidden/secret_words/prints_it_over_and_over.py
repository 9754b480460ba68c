# family: leaks by what is shown
def shout(words):
    while len(words) > 1:
        print(words)
