import time


class Timer:
    def __init__(self):
        self.elapsed = 0.0

    def __enter__(self):
        self.start = time.perf_counter()
        return self

    def __exit__(self, kind, error, trace):
        if error is None:
            self.elapsed = time.perf_counter() - self.start
