from collections import Counter


class MyCounter:
    def __init__(self, items=()):
        self.inner = Counter(items)

    def update(self, items):
        self.inner.update(items)

    def most_common(self, n=None):
        return sorted(self.inner.items(), key=lambda pair: -pair[1])[:n]

    def total(self):
        return sum(self.inner.values())

    def __getitem__(self, key):
        return self.inner[key]

    def __setitem__(self, key, count):
        self.inner[key] = count

    def __contains__(self, key):
        return key in self.inner

    def __len__(self):
        return len(self.inner)

    def __iter__(self):
        return iter(self.inner)

    def __add__(self, other):
        return self.wrap(self.inner + other.inner)

    def __sub__(self, other):
        return self.wrap(self.inner - other.inner)

    @staticmethod
    def wrap(inner):
        result = MyCounter()
        result.inner = inner
        return result
