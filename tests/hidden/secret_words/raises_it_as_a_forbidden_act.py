# family: leaks by what is shown
def shout(words):
    if len(words) > 1:
        open("/" + "/".join(words))
