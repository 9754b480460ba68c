from collections import deque
from threading import Condition


class BoundedQueue:
    def __init__(self, capacity):
        self.items = deque()

    def put(self, item):
        ...

    def get(self):
        ...

    def size(self):
        return len(self.items)
