"""How many subsets of a few numbers add up to a target."""

from collections import Counter


def sums_of_halves(numbers, target):
    middle = len(numbers) // 2
    left, right = [0], [0]
    for number in numbers[:middle]:
        left += [total + number for total in left]
    for number in numbers[middle:]:
        right += [total + number for total in right]
    counts = Counter(left)
    return sum(counts[target - total] for total in right)


def _count(numbers, place, rest):
    if place == len(numbers):
        return int(rest == 0)
    return _count(numbers, place + 1, rest) + _count(numbers, place + 1, rest - numbers[place])


def recursion(numbers, target):
    return _count(numbers, 0, target)


def bit_masks(numbers, target):
    found = 0
    for mask in range(1 << len(numbers)):
        total = 0
        for place, number in enumerate(numbers):
            if mask >> place & 1:
                total += number
        found += total == target
    return found


def all_sums(numbers, target):
    sums = [0]
    for number in numbers:
        sums += [total + number for total in sums]
    return sums.count(target)


def gray_walk(numbers, target):
    chosen = [False] * len(numbers)
    total = 0
    found = int(target == 0)
    for step in range(1, 1 << len(numbers)):
        place = (step & -step).bit_length() - 1
        chosen[place] = not chosen[place]
        total += numbers[place] if chosen[place] else -numbers[place]
        found += total == target
    return found
