from office import money
from office.report.monthly import layout
from office.report.words import TITLE


def summary(cents):
    left, right = TITLE + ":", money.show(sum(cents))
    return left + " " * max(1, layout.WIDTH - len(left) - len(right)) + right
