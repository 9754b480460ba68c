from collections import Counter


class Tally:
    def __init__(self):
        self.counter = Counter()

    def add(self, name, by=1):
        self.counter.update({name: by})
        return self.counter[name]

    def count(self, name):
        return self.counter[name]

    def total(self):
        return sum(self.counter[name] for name in self.counter)

    def reset(self):
        self.counter = Counter()


add, count, total, reset = (lambda t: (t.add, t.count, t.total, t.reset))(Tally())
