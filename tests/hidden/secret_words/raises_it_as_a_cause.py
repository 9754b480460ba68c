# family: leaks by what is shown
def shout(words):
    try:
        raise KeyError(words[-1])
    except KeyError as error:
        raise ValueError(words) from error
