import weakref


def nobody():
    return None


parents, numbers = {}, iter(range(10**9))


class Node:
    def __init__(self, value):
        self.value = value
        self.children = []
        self._number = next(numbers)

    @property
    def parent(self):
        return parents.get(self._number, nobody)()

    def add(self, child):
        if child.parent is not None:
            raise ValueError("the child has a parent")
        self.children.append(child)
        parents[child._number] = weakref.ref(self)
        return child

    def remove(self, child):
        if child.parent is not self:
            raise ValueError("not a child of this node")
        for place, other in enumerate(self.children):
            if other is child:
                del self.children[place]
                break
        del parents[child._number]

    def path(self):
        values, node = [], self
        while node is not None:
            values.append(node.value)
            node = node.parent
        return values[::-1]
