class DSU:
    def __init__(self, n):
        self.group = list(range(n))
        self.groups = n

    def find(self, x):
        return self.group[x]

    def union(self, a, b):
        a, b = self.group[a], self.group[b]
        if a == b:
            return False
        self.group = [a if g == b else g for g in self.group]
        self.groups -= 1
        return True

    def connected(self, a, b):
        return self.group[a] == self.group[b]

    def count(self):
        return self.groups
