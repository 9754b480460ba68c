class Bounded:
    def __init__(self, low, high):
        if high < low:
            raise ValueError
        self.low, self.high, self.rows = low, high, []

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        values = [value for known, value in self.rows if known is obj]
        if not values:
            raise AttributeError(self.name)
        return values[-1]

    def __set__(self, obj, value):
        if type(value) not in (int, float):
            raise TypeError(self.name)
        if value != value or min(value, self.low) != self.low or max(value, self.high) != self.high:
            raise ValueError(self.name)
        self.rows.append((obj, value))
