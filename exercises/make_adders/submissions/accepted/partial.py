from functools import partial
from operator import add


def make_adders(ns):
    return [partial(add, n) for n in ns]
