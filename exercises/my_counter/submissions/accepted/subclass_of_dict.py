class MyCounter(dict):
    def __init__(self, items=()):
        super().__init__()
        self.update(items)

    def __missing__(self, key):
        return 0

    def update(self, items):
        for key in items:
            self[key] += 1

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        return sorted(self.items(), key=lambda pair: -pair[1])[:n]

    def combine(self, other, sign):
        result = MyCounter()
        for key in [*self, *(key for key in other if key not in self)]:
            count = self[key] + sign * other[key]
            if count > 0:
                result[key] = count
        return result

    def __add__(self, other):
        return self.combine(other, 1)

    def __sub__(self, other):
        return self.combine(other, -1)
