from threading import Lock


class Counter:
    def __init__(self):
        self._lock, self._value = Lock(), 0

    def increment(self, step=1):
        self._lock.acquire()
        self._value += step
        self._lock.release()

    def value(self):
        return self._value
