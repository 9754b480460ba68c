class LinkedRow:
    def __init__(self):
        self.row, self.order, self.tickets = [], [], 0

    def add(self, place, x):
        self.row.insert(place, x)
        self.order.insert(place, self.tickets)
        self.tickets += 1
        return self.tickets - 1

    def place(self, ticket):
        if ticket not in self.order:
            raise KeyError(ticket)
        return self.order.index(ticket)

    def push_front(self, x):
        return self.add(0, x)

    def push_back(self, x):
        return self.add(len(self.row), x)

    def insert_after(self, ticket, x):
        return self.add(self.place(ticket) + 1, x)

    def take(self, place):
        self.order.pop(place)
        return self.row.pop(place)

    def remove(self, ticket):
        return self.take(self.place(ticket))

    def pop_front(self):
        return self.take(0)

    def pop_back(self):
        return self.take(-1)

    def forwards(self):
        return list(self.row)

    def backwards(self):
        return self.row[::-1]
