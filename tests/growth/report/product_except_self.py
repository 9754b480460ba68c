"""Product of all numbers but one, for each, modulo a prime."""

from functools import reduce

_PRIME = 1_000_003


def prefix_and_suffix(nums):
    result = [1] * len(nums)
    product = 1
    for index, value in enumerate(nums):
        result[index] = product
        product = product * value % _PRIME
    product = 1
    for index in range(len(nums) - 1, -1, -1):
        result[index] = result[index] * product % _PRIME
        product = product * nums[index] % _PRIME
    return result


def divide_by_inverse(nums):
    product = 1
    for value in nums:
        product = product * value % _PRIME
    return [product * pow(value, _PRIME - 2, _PRIME) % _PRIME for value in nums]


def halves(nums):
    result = [0] * len(nums)

    def _product(low, high):
        product = 1
        for index in range(low, high):
            product = product * nums[index] % _PRIME
        return product

    def _fill(low, high, outside):
        if high - low == 1:
            result[low] = outside
            return
        middle = (low + high) // 2
        _fill(low, middle, outside * _product(middle, high) % _PRIME)
        _fill(middle, high, outside * _product(low, middle) % _PRIME)

    _fill(0, len(nums), 1)
    return result


def nested_loops(nums):
    result = []
    for skipped in range(len(nums)):
        product = 1
        for index, value in enumerate(nums):
            if index != skipped:
                product = product * value % _PRIME
        result.append(product)
    return result


def reduce_two_slices(nums):
    def _times(left, right):
        return left * right % _PRIME

    return [
        reduce(_times, nums[:index] + nums[index + 1:], 1) for index in range(len(nums))
    ]


def exact_products(nums):
    before = [1]
    for value in nums:
        before.append(before[-1] * value)
    after = [1]
    for value in reversed(nums):
        after.append(after[-1] * value)
    count = len(nums)
    return [
        (before[index] % _PRIME) * (after[count - 1 - index] % _PRIME) % _PRIME
        for index in range(count)
    ]
