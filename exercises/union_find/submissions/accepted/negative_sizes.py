class DSU:
    """A head holds the size of its group below zero; all others hold a parent."""

    def __init__(self, n):
        self.link = [-1] * n
        self.groups = n

    def find(self, x):
        head = x
        while self.link[head] >= 0:
            head = self.link[head]
        while x != head:
            self.link[x], x = head, self.link[x]
        return head

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.link[a] > self.link[b]:
            a, b = b, a
        self.link[a] += self.link[b]
        self.link[b] = a
        self.groups -= 1
        return True

    def connected(self, a, b):
        return self.find(a) == self.find(b)

    def count(self):
        return self.groups
