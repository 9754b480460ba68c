from collections import deque


class MyDeque(deque):
    def get(self, i):
        if i < 0:
            raise IndexError(i)
        return self[i]

    def size(self):
        return len(self)
