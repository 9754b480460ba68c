from contextlib import ContextDecorator
from time import perf_counter


class Timer(ContextDecorator):
    def __init__(self):
        self.marks = [0.0, 0.0]
        self.begun = []

    @property
    def elapsed(self):
        return self.marks[1] - self.marks[0]

    def __enter__(self):
        self.begun.append(perf_counter())
        return self

    def __exit__(self, *details):
        self.marks = [self.begun.pop(), perf_counter()]
        return False
