from itertools import permutations as orders


def permutations(nums):
    return [list(order) for order in orders(nums)]
