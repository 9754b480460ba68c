class Bounded:
    def __init__(self, low, high):
        if low > high:
            raise ValueError("low > high")
        self.low, self.high = low, high

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if not hasattr(self, "value"):
            raise AttributeError(self.name)
        return self.value

    def __set__(self, obj, value):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(self.name)
        if not self.low <= value <= self.high:
            raise ValueError(self.name)
        self.value = value
