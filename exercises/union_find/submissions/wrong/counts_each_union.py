class DSU:
    def __init__(self, n):
        self.parent = list(range(n))
        self.groups = n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[b] = a
        self.groups -= 1
        return a != b

    def connected(self, a, b):
        return self.find(a) == self.find(b)

    def count(self):
        return self.groups
