class ListNode(object):
    __slots__ = 'k', 'v', 'before', 'after'

    def __init__(self, k, v):
        self.k = k
        self.v = v
        self.before = self.after = self


class LRUCache(object):
    def __init__(self, capacity):
        self.capacity = capacity
        self.lookup = {}
        self.ring = ListNode(None, None)   # sentinel: ring.after is newest, ring.before oldest

    def get(self, key):
        node = self.lookup.get(key)
        if not node:
            return -1
        self.__detach(node)
        self.__attach(node)
        return node.v

    def put(self, key, value):
        if key in self.lookup:
            node = self.lookup[key]
            node.v = value
            self.__detach(node)
        else:
            if len(self.lookup) >= self.capacity:
                victim = self.ring.before
                self.__detach(victim)
                self.lookup.pop(victim.k)
            node = ListNode(key, value)
            self.lookup[key] = node
        self.__attach(node)

    def __attach(self, node):
        newest = self.ring.after
        self.ring.after = node
        node.before = self.ring
        node.after = newest
        newest.before = node

    def __detach(self, node):
        node.before.after = node.after
        node.after.before = node.before
