class MyDeque:
    def __init__(self):
        self.ring, self.front, self.count = [0] * 1024, 512, 0

    def append(self, x):
        self.ring[self.front + self.count] = x
        self.count += 1

    def appendleft(self, x):
        self.front -= 1
        self.ring[self.front] = x
        self.count += 1

    def pop(self):
        if not self.count:
            raise IndexError
        self.count -= 1
        return self.ring[self.front + self.count]

    def popleft(self):
        if not self.count:
            raise IndexError
        self.count -= 1
        self.front += 1
        return self.ring[self.front - 1]

    def get(self, i):
        if not self.count:
            raise IndexError
        return self.ring[self.front + i]

    def size(self):
        return self.count
