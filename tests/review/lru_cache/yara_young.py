class Node:
    def __init__(self, key, value, prev=None, next=None):
        self.key, self.value, self.prev, self.next = key, value, prev, next


class DoublyLinkedList:
    def __init__(self):
        self.head = None
        self.tail = None
        self.length = 0

    def add_to_head(self, key, value):
        node = Node(key, value, None, self.head)
        if self.head:
            self.head.prev = node
            self.head = node
        else:
            self.head = self.tail = node
        self.length += 1
        return node

    def delete(self, node):
        if node.prev:
            node.prev.next = node.next
        else:
            self.head = node.next
        if node.next:
            node.next.prev = node.prev
        else:
            self.tail = node.prev
        self.length -= 1
        return node

    def remove_from_tail(self):
        return self.delete(self.tail) if self.tail else None


class LRUCache:
    def __init__(self, capacity):
        self.limit = capacity
        self.storage = DoublyLinkedList()
        self.nodes = {}

    def get(self, key):
        if key in self.nodes:
            value = self.nodes[key].value
            self.storage.delete(self.nodes[key])
            self.nodes[key] = self.storage.add_to_head(key, value)
            return value
        return -1

    def put(self, key, value):
        if key in self.nodes:
            self.storage.delete(self.nodes[key])
        elif self.storage.length == self.limit:
            del self.nodes[self.storage.remove_from_tail().key]
        self.nodes[key] = self.storage.add_to_head(key, value)
