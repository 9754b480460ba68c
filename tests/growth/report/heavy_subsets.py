"""Number of subsets that weigh more than half of all numbers."""

import bisect


def _sums(nums):
    sums = [0]
    for value in nums:
        sums += [amount + value for amount in sums]
    return sums


def sums_by_doubling(nums):
    total = sum(nums)
    return sum(1 for amount in _sums(nums) if 2 * amount > total)


def halves_and_bisect(nums):
    total = sum(nums)
    left, right = _sums(nums[::2]), sorted(_sums(nums[1::2]))
    return sum(len(right) - bisect.bisect_right(right, total // 2 - amount) for amount in left)


def every_mask(nums):
    total = sum(nums)
    heavy = 0
    for mask in range(1 << len(nums)):
        amount = 0
        for place in range(len(nums)):
            if mask >> place & 1:
                amount += nums[place]
        if 2 * amount > total:
            heavy += 1
    return heavy


def one_flip_at_a_time(nums):
    total = sum(nums)
    heavy = amount = 0
    for number in range(1, 1 << len(nums)):
        place = (number & -number).bit_length() - 1
        if (number ^ number >> 1) >> place & 1:
            amount += nums[place]
        else:
            amount -= nums[place]
        if 2 * amount > total:
            heavy += 1
    return heavy


def take_or_leave(nums):
    total = sum(nums)

    def _heavy(place, amount):
        if place == len(nums):
            return 1 if 2 * amount > total else 0
        return _heavy(place + 1, amount) + _heavy(place + 1, amount + nums[place])

    return _heavy(0, 0)
