# family: leaks by what is shown
def shout(words):
    raise ValueError(f"asked for {words}")
