# time: n
class Node:
    def __init__(self, key, value):
        self.key, self.value = key, value
        self.before = self.after = self

    def unlink(self):
        self.before.after, self.after.before = self.after, self.before

    def link_before(self, other):
        self.before, self.after = other.before, other
        self.before.after = other.before = self


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node(None, None)

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return -1
        node.unlink()
        node.link_before(self.ring)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self.get(key)
            self.nodes[key].value = value
            return
        if len(self.nodes) == self.capacity:
            oldest = self.ring.after
            oldest.unlink()
            del self.nodes[oldest.key]
        node = self.nodes[key] = Node(key, value)
        node.link_before(self.ring)
