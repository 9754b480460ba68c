class LinkedRow:
    def __init__(self):
        self.row, self.tickets = [], 0

    def add(self, place, x):
        self.row.insert(place, x)
        self.tickets += 1
        return self.tickets - 1

    def place(self, ticket):
        if not 0 <= ticket < len(self.row):
            raise KeyError(ticket)
        return ticket

    def push_front(self, x):
        return self.add(0, x)

    def push_back(self, x):
        return self.add(len(self.row), x)

    def insert_after(self, ticket, x):
        return self.add(self.place(ticket) + 1, x)

    def remove(self, ticket):
        return self.row.pop(self.place(ticket))

    def pop_front(self):
        return self.row.pop(0)

    def pop_back(self):
        return self.row.pop()

    def forwards(self):
        return list(self.row)

    def backwards(self):
        return self.row[::-1]
