class LinkedList:
    def __init__(self, items=()):
        self.items = list(items)

    def append(self, x):
        self.items.append(x)

    def prepend(self, x):
        self.items.insert(0, x)

    def __len__(self):
        return len(self.items)

    def __iter__(self):
        return iter(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __delitem__(self, index):
        del self.items[index]

    def __contains__(self, x):
        return x in self.items
