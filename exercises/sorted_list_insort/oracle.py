class SortedList:
    def __init__(self):
        self.numbers = []

    def add(self, number):
        self.numbers.append(number)

    def remove(self, number):
        self.numbers.remove(number)

    def rank(self, number):
        return len([other for other in self.numbers if other < number])

    def kth(self, k):
        if k < 0:
            raise IndexError(k)
        return sorted(self.numbers)[k]
