from threading import Lock


class Counter:
    _lock, _value = Lock(), 0

    def increment(self, step=1):
        with Counter._lock:
            Counter._value += step

    def value(self):
        return Counter._value
