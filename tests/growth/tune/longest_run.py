"""Length of the longest run of consecutive integers, in any order in the list."""


def run_starts(numbers):
    present = set(numbers)
    best = 0
    for number in present:
        if number - 1 in present:
            continue
        end = number
        while end + 1 in present:
            end += 1
        best = max(best, end - number + 1)
    return best


def run_borders(numbers):
    length = {}
    best = 0
    for number in numbers:
        if number in length:
            continue
        left = length.get(number - 1, 0)
        right = length.get(number + 1, 0)
        total = left + 1 + right
        length[number] = length[number - left] = length[number + right] = total
        best = max(best, total)
    return best


def sorted_scan(numbers):
    best = current = 0
    previous = None
    for number in sorted(numbers):
        if number == previous:
            continue
        current = current + 1 if previous is not None and number == previous + 1 else 1
        best = max(best, current)
        previous = number
    return best


def every_start(numbers):
    present = set(numbers)
    best = 0
    for number in numbers:
        end = number
        while end in present:
            end += 1
        best = max(best, end - number)
    return best


def list_lookup(numbers):
    best = 0
    for number in numbers:
        if number - 1 in numbers:
            continue
        end = number
        while end in numbers:
            end += 1
        best = max(best, end - number)
    return best


def _find(parent, item):
    while parent[item] != item:
        parent[item] = parent[parent[item]]
        item = parent[item]
    return item


def joined_sets(numbers):
    parent = {number: number for number in numbers}
    size = dict.fromkeys(numbers, 1)
    for number in numbers:
        if number + 1 not in parent:
            continue
        low, high = _find(parent, number), _find(parent, number + 1)
        if low == high:
            continue
        if size[low] < size[high]:
            low, high = high, low
        parent[high] = low
        size[low] += size[high]
    return max(size.values(), default=0)


def take_smallest(numbers):
    left = list(numbers)
    best = current = 0
    previous = None
    while left:
        number = min(left)
        left.remove(number)
        current = current + 1 if previous is not None and number == previous + 1 else 1
        best = max(best, current)
        previous = number
    return best
