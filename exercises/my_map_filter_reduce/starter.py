from typing import Callable, Iterable, Iterator


def my_map(f: Callable, *its: Iterable) -> Iterator:
    ...


def my_filter(p: Callable, it: Iterable) -> Iterator:
    ...


def my_reduce(f: Callable, it: Iterable, init: object = None) -> object:
    ...
