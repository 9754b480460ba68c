class Node:
    def __init__(self, key=0, value=0):
        self.key, self.value = key, value
        self.before = self.after = None


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.nodes = capacity, {}
        self.head, self.tail = Node(), Node()
        self.head.after, self.tail.before = self.tail, self.head

    def _remove(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _append(self, node):
        last = self.tail.before
        last.after = self.tail.before = node
        node.before, node.after = last, self.tail

    def get(self, key):
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._remove(node)
        self._append(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self._remove(self.nodes.pop(key))
        node = self.nodes[key] = Node(key, value)
        self._append(node)
        if len(self.nodes) > self.capacity:
            oldest = self.head.after
            self._remove(oldest)
            del self.nodes[oldest.key]
