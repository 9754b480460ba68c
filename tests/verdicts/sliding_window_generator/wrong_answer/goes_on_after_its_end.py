class windows:
    def __init__(self, items, k):
        self.items, self.k, self.window, self.ended = items, k, [], False

    def __iter__(self):
        return self

    def __next__(self):
        if self.k < 1:
            raise ValueError(self.k)
        if self.ended:
            return ()
        if len(self.window) == self.k:
            del self.window[0]
        while len(self.window) < self.k:
            try:
                self.window.append(next(self.items))
            except StopIteration:
                self.ended = True
                raise
        return tuple(self.window)
