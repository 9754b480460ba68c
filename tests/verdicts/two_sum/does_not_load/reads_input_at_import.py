nums = list(map(int, input().split()))


def two_sum(nums, target):
    return []
