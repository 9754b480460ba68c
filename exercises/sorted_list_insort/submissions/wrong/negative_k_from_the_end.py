from bisect import bisect_left, insort


class SortedList:
    def __init__(self):
        self.numbers = []

    def add(self, number):
        insort(self.numbers, number)

    def remove(self, number):
        self.numbers.remove(number)

    def rank(self, number):
        return bisect_left(self.numbers, number)

    def kth(self, k):
        return self.numbers[k]
