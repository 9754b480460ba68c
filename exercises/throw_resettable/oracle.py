class Reset(Exception):
    pass


class counter:
    def __init__(self, start):
        self.start, self.coming, self.ended = start, start, False

    def __iter__(self):
        return self

    def __next__(self):
        if self.ended:
            raise StopIteration
        self.coming += 1
        return self.coming - 1

    def throw(self, error):
        if isinstance(error, type):
            error = error()
        if not isinstance(error, Reset):
            self.ended = True
            raise error
        self.coming = error.args[0] if error.args else self.start
        return next(self)

    def close(self):
        self.ended = True
