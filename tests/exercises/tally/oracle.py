class Tally:
    def __init__(self, start):
        self.numbers = [start]

    def add(self, number):
        self.numbers.append(number)

    def drop(self):
        return self.numbers.pop()
