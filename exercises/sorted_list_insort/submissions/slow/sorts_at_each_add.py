from bisect import bisect_left


class SortedList:
    def __init__(self):
        self.numbers = []

    def add(self, number):
        self.numbers.append(number)
        self.numbers.sort()

    def remove(self, number):
        self.numbers.remove(number)

    def rank(self, number):
        return bisect_left(self.numbers, number)

    def kth(self, k):
        if k < 0:
            raise IndexError(k)
        return self.numbers[k]
