class Tally:
    def __init__(self, start):
        self.numbers = (start, None)

    def add(self, number):
        self.numbers = (number, self.numbers)

    def drop(self):
        if self.numbers is None:
            raise IndexError("no numbers")
        last, self.numbers = self.numbers
        return last
