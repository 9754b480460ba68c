from bisect import bisect_left, insort


class SortedList:
    def __init__(self):
        self.numbers = []

    def add(self, number):
        insort(self.numbers, number)

    def remove(self, number):
        i = bisect_left(self.numbers, number)
        if i == len(self.numbers):
            raise ValueError(number)
        del self.numbers[i]

    def rank(self, number):
        return bisect_left(self.numbers, number)

    def kth(self, k):
        if k < 0:
            raise IndexError(k)
        return self.numbers[k]
