from bisect import bisect_left, bisect_right, insort


class SortedList:
    def __init__(self):
        self.numbers = []

    def add(self, number):
        insort(self.numbers, number)

    def remove(self, number):
        self.numbers.remove(number)

    def rank(self, number):
        return bisect_right(self.numbers, number)

    def kth(self, k):
        if k < 0:
            raise IndexError(k)
        return self.numbers[k]
