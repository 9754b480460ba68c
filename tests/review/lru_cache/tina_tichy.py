class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.map = {}
        self.head = self.tail = None

    class Node:
        def __init__(self, key, value):
            self.pair = (key, value)
            self.next = self.prev = None

    def get(self, key):
        node = self.map[key]
        self.move_to_front(node)
        return node.pair[1]

    def put(self, key, value):
        if key in self.map:
            node = self.map[key]
            node.pair = (key, value)
            self.move_to_front(node)
        else:
            node = LRUCache.Node(key, value)
            node.next = self.head
            if self.head:
                self.head.prev = node
            self.head = node
            if not self.tail:
                self.tail = node
            self.map[key] = node
            if len(self.map) > self.capacity:
                self.map.pop(self.tail.pair[0])
                self.tail = self.tail.prev
                self.tail.next = None

    def move_to_front(self, node):
        if node == self.head:
            return
        if node == self.tail:
            self.tail = node.prev
        if node.next:
            node.next.prev = node.prev
        node.prev.next = node.next
        node.prev = None
        node.next = self.head
        self.head.prev = node
        self.head = node
