class LinkedList:
    """Nodes are pairs [element, next]; one without an element stands in front."""

    def __init__(self, items=()):
        self.front = self.end = [None, None]
        self.count = 0
        for x in items:
            self.append(x)

    def append(self, x):
        self.end[1] = self.end = [x, None]
        self.count += 1

    def prepend(self, x):
        node = [x, self.front[1]]
        if self.end is self.front:
            self.end = node
        self.front[1] = node
        self.count += 1

    def __len__(self):
        return self.count

    def __iter__(self):
        node = self.front
        while node[1]:
            node = node[1]
            yield node[0]

    def before(self, index):
        if not -self.count <= index < self.count:
            raise IndexError(index)
        node = self.front
        for _ in range(index % self.count):
            node = node[1]
        return node

    def __getitem__(self, index):
        return self.before(index)[1][0]

    def __delitem__(self, index):
        node = self.before(index)
        node[1] = node[1][1]
        if node[1] is None:
            self.end = node
        self.count -= 1

    def __contains__(self, x):
        for element in self:
            if element == x:
                return True
        return False
