import weakref


def nobody():
    return None


class Node:
    def __init__(self, value):
        self.value = value
        self.children = []
        self._parent = nobody

    @property
    def parent(self):
        return self._parent()

    def add(self, child):
        if child.parent is not None:
            raise ValueError("the child has a parent")
        self.children.append(child)
        child._parent = weakref.ref(self)
        return child

    def remove(self, child):
        if child.parent is not self:
            raise ValueError("not a child of this node")
        for place, other in enumerate(self.children):
            if other is child:
                del self.children[place]
                break

    def path(self):
        values, node = [], self
        while node is not None:
            values.append(node.value)
            node = node.parent
        return values[::-1]
