from bisect import bisect_left, bisect_right, insort


class SortedList:
    def __init__(self):
        self.numbers = []

    def add(self, number):
        insort(self.numbers, number)

    def remove(self, number):
        low, high = bisect_left(self.numbers, number), bisect_right(self.numbers, number)
        if low == high:
            raise ValueError(number)
        del self.numbers[low:high]

    def rank(self, number):
        return bisect_left(self.numbers, number)

    def kth(self, k):
        if k < 0:
            raise IndexError(k)
        return self.numbers[k]
