END = -1


class LinkedRow:
    """No nodes at all: two dicts tell the tickets on either side."""

    def __init__(self):
        self.next, self.prev, self.value, self.count = {END: END}, {END: END}, {}, 0

    def add(self, left, x):
        ticket, right = self.count, self.next[left]
        self.count += 1
        self.value[ticket] = x
        self.next[left] = self.prev[right] = ticket
        self.next[ticket], self.prev[ticket] = right, left
        return ticket

    def push_front(self, x):
        return self.add(END, x)

    def push_back(self, x):
        return self.add(self.prev[END], x)

    def insert_after(self, ticket, x):
        if ticket not in self.value:
            raise KeyError(ticket)
        return self.add(ticket, x)

    def remove(self, ticket):
        x = self.value.pop(ticket)
        left, right = self.prev.pop(ticket), self.next.pop(ticket)
        self.next[left], self.prev[right] = right, left
        return x

    def pop(self, ticket):
        if ticket == END:
            raise IndexError("empty")
        return self.remove(ticket)

    def pop_front(self):
        return self.pop(self.next[END])

    def pop_back(self):
        return self.pop(self.prev[END])

    def walk(self, links):
        ticket = links[END]
        while ticket != END:
            yield self.value[ticket]
            ticket = links[ticket]

    def forwards(self):
        return list(self.walk(self.next))

    def backwards(self):
        return list(self.walk(self.prev))
