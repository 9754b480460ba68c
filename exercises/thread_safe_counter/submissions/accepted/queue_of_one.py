from queue import Queue


class Counter:
    def __init__(self):
        self.box = Queue(maxsize=1)
        self.box.put(0)

    def increment(self, step=1):
        value = self.box.get()
        try:
            value = value + step
        finally:
            self.box.put(value)

    def value(self):
        value = self.box.get()
        self.box.put(value)
        return value
