import layout
import money
import words


def summary(cents):
    left, right = words.TITLE + ":", money.show(sum(cents))
    return left + " " * max(1, layout.WIDTH - len(left) - len(right)) + right
