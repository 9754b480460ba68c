import weakref

parents = weakref.WeakKeyDictionary()           # child -> weak reference to its parent


class Node:
    def __init__(self, value):
        self.value, self.children = value, []

    @property
    def parent(self):
        found = parents.get(self)
        return None if found is None else found()

    def add(self, child):
        if child.parent:
            raise ValueError
        parents[child] = weakref.ref(self)
        self.children += [child]
        return child

    def remove(self, child):
        self.children.pop([id(other) for other in self.children].index(id(child)))
        del parents[child]

    def path(self):
        above = self.parent
        return (above.path() if above else []) + [self.value]
