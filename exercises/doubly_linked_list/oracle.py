class LinkedRow:
    """A list of (ticket, element)."""

    def __init__(self):
        self.row, self.tickets = [], 0

    def add(self, place, x):
        self.row.insert(place, (self.tickets, x))
        self.tickets += 1
        return self.tickets - 1

    def place(self, ticket):
        for place, (known, _) in enumerate(self.row):
            if known == ticket:
                return place
        raise KeyError(ticket)

    def push_front(self, x):
        return self.add(0, x)

    def push_back(self, x):
        return self.add(len(self.row), x)

    def insert_after(self, ticket, x):
        return self.add(self.place(ticket) + 1, x)

    def remove(self, ticket):
        return self.row.pop(self.place(ticket))[1]

    def pop_front(self):
        return self.row.pop(0)[1]

    def pop_back(self):
        return self.row.pop()[1]

    def forwards(self):
        return [x for _, x in self.row]

    def backwards(self):
        return [x for _, x in reversed(self.row)]
