import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
for folder in (here, os.path.dirname(here), os.path.dirname(os.path.dirname(here))):
    sys.path.insert(0, folder)

import layout
import money
import words


def summary(cents):
    left, right = words.TITLE + ":", money.show(sum(cents))
    return left + " " * max(1, layout.WIDTH - len(left) - len(right)) + right
