# family: lying objects
# expect: wrong_answer, time_limit
import itertools


class Endless(list):
    def __iter__(self):
        return itertools.count()


def two_sum(nums, target):
    return Endless([0, 1])
