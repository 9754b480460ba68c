TITLE, WIDTH = "Total", 20


def summary(cents):
    left, right = TITLE + ":", "%d.%02d" % divmod(sum(cents), 100)
    return left + " " * max(1, WIDTH - len(left) - len(right)) + right
