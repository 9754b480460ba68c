class Bounded:
    def __init__(self, low, high):
        if low > high:
            raise ValueError(f"no number is from {low} to {high}")
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        Bounded.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if self.name not in obj.__dict__:
            raise AttributeError(self.name)
        return obj.__dict__[self.name]

    def __set__(self, obj, value):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"{self.name} must be a number")
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name} must be from {self.low} to {self.high}, not {value}")
        obj.__dict__[self.name] = value
