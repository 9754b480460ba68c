from threading import Lock


class Counter:
    def __init__(self):
        self._value = 0

    def increment(self, step=1):
        with Lock():
            self._value += step

    def value(self):
        return self._value
