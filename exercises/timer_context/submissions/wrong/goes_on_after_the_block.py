import time


class Timer:
    start = None

    @property
    def elapsed(self):
        return time.perf_counter() - self.start if self.start else 0.0

    def __enter__(self):
        self.start = time.perf_counter()
        return self

    def __exit__(self, kind, error, trace):
        return None
