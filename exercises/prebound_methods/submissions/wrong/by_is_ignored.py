class Tally:
    def __init__(self):
        self._counts = {}

    def add(self, name, by=1):
        self._counts[name] = self._counts.get(name, 0) + 1
        return self._counts[name]

    def count(self, name):
        return self._counts.get(name, 0)

    def total(self):
        return sum(self._counts.values())

    def reset(self):
        self._counts.clear()


_tally = Tally()
add = _tally.add
count = _tally.count
total = _tally.total
reset = _tally.reset
