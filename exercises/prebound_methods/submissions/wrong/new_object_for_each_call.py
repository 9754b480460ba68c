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


def add(name, by=1):
    return Tally().add(name, by)


def count(name):
    return Tally().count(name)


def total():
    return Tally().total()


def reset():
    Tally().reset()
