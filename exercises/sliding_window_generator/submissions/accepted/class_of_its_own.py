class windows:
    def __init__(self, items, k):
        self.items, self.k, self.window = iter(items), k, []

    def __iter__(self):
        return self

    def __next__(self):
        if self.k < 1:
            raise ValueError(self.k)
        if len(self.window) == self.k:
            del self.window[0]
        while len(self.window) < self.k:
            self.window.append(next(self.items))
        return tuple(self.window)
