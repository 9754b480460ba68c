def summary(cents):
    from ...money import show
    from .. import words
    from .layout import WIDTH

    amount = " " + show(sum(cents))
    return words.TITLE + ":" + amount.rjust(WIDTH - len(words.TITLE) - 1)
