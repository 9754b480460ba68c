"""My solution with a two-way chain between two guards."""


class LRUCache:
    def put(self, k, v):
        # overwrite an existing one
        if k in self.table:
            self.detach(self.table[k])
        self.table[k] = Element(k, v)
        self.attach(self.table[k])
        if len(self.table) > self.maximum:
            oldest = self.begin.after
            self.detach(oldest)
            del self.table[oldest.name]

    def attach(self, element):
        before, behind = self.end.before, self.end
        before.after = behind.before = element
        element.after, element.before = behind, before

    def __init__(self, maximum):
        self.table = {}
        self.maximum = maximum
        self.begin, self.end = Element(), Element()
        self.begin.after, self.end.before = self.end, self.begin

    def get(self, k):
        """Looks a value up."""
        if k in self.table:
            self.detach(self.table[k])
            self.attach(self.table[k])
            return self.table[k].content
        return -1

    def detach(self, element):
        before, behind = element.before, element.after
        before.after, behind.before = behind, before


class Element:
    def __init__(self, name=0, content=0):
        self.before = None
        self.after = None
        self.content = content
        self.name = name
