from threading import Condition


class BoundedQueue:
    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError(capacity)
        self.capacity, self.items, self.changed = capacity, [], Condition()

    def put(self, item):
        with self.changed:
            self.changed.wait_for(lambda: len(self.items) < self.capacity)
            self.items.append(item)
            self.changed.notify_all()

    def get(self):
        with self.changed:
            self.changed.wait_for(lambda: self.items)
            item = self.items.pop(0)
            self.changed.notify_all()
            return item

    def size(self):
        return len(self.items)
