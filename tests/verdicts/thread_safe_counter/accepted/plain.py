from threading import Lock


class Counter:
    def __init__(self):
        self._lock, self._value = Lock(), 0

    def increment(self, step=1):
        with self._lock:
            self._value += step

    def value(self):
        with self._lock:
            return self._value
