class Tally:
    def __init__(self):
        self._counts = {}

    def add(self, name, by=1):
        self._counts[name] = self._counts.get(name, 0) + by
        return self._counts[name]

    def count(self, name):
        return self._counts.get(name, 0)

    def total(self):
        return sum(self._counts.values())

    def reset(self):
        self._counts.clear()


_tally = Tally()


def add(name, by=1):
    return _tally.add(name, by)


def count(name):
    return _tally.count(name)


def total():
    return _tally.total()


def reset():
    _tally.reset()
