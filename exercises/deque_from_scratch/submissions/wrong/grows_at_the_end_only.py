class MyDeque:
    def __init__(self):
        self.ring, self.front, self.count = [None] * 8, 0, 0

    def place(self, i):
        return (self.front + i) % len(self.ring)

    def append(self, x):
        if self.count == len(self.ring):
            self.ring += [None] * self.count
        self.ring[self.place(self.count)] = x
        self.count += 1

    def appendleft(self, x):
        if self.count == len(self.ring):
            self.ring += [None] * self.count
        self.front = self.place(-1)
        self.ring[self.front] = x
        self.count += 1

    def pop(self):
        x = self.get(self.count - 1)
        self.count -= 1
        return x

    def popleft(self):
        x = self.get(0)
        self.front = self.place(1)
        self.count -= 1
        return x

    def get(self, i):
        if not 0 <= i < self.count:
            raise IndexError(i)
        return self.ring[self.place(i)]

    def size(self):
        return self.count
