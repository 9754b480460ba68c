class Node:
    def __init__(self, x, ticket, after):
        self.x, self.ticket, self.after = x, ticket, after


class LinkedRow:
    def __init__(self):
        self.front = self.last = Node(None, None, None)
        self.nodes, self.tickets = {}, 0

    def add(self, before, x):
        before.after = node = Node(x, self.tickets, before.after)
        if before is self.last:
            self.last = node
        self.nodes[self.tickets] = node
        self.tickets += 1
        return node.ticket

    def take(self, node):
        before = self.front
        while before.after is not node:
            before = before.after
        before.after = node.after
        if node is self.last:
            self.last = before
        del self.nodes[node.ticket]
        return node.x

    def push_front(self, x):
        return self.add(self.front, x)

    def push_back(self, x):
        return self.add(self.last, x)

    def insert_after(self, ticket, x):
        return self.add(self.nodes[ticket], x)

    def remove(self, ticket):
        return self.take(self.nodes[ticket])

    def pop_front(self):
        if not self.nodes:
            raise IndexError
        return self.take(self.front.after)

    def pop_back(self):
        if not self.nodes:
            raise IndexError
        return self.take(self.last)

    def forwards(self):
        result, node = [], self.front.after
        while node:
            result.append(node.x)
            node = node.after
        return result

    def backwards(self):
        return self.forwards()[::-1]
