from typing import Callable


def make_adders(ns: list) -> list:
    ...
