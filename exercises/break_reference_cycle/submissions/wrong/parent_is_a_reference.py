import weakref


class Node:
    def __init__(self, value):
        self.value = value
        self.children = []
        self.parent = None

    def add(self, child):
        if child.parent is not None and child.parent() is not None:
            raise ValueError("the child has a parent")
        self.children.append(child)
        child.parent = weakref.ref(self)
        return child

    def remove(self, child):
        self.children.remove(child)
        child.parent = None

    def path(self):
        above = self.parent and self.parent()
        return (above.path() if above else []) + [self.value]
