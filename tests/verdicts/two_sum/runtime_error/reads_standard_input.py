def two_sum(nums, target):
    return [int(input()), int(input())]
