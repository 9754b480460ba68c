"""Two positions whose numbers add up to the target, or an empty list."""

from bisect import bisect_left


def one_pass(numbers, target):
    places = {}
    for place, number in enumerate(numbers):
        if target - number in places:
            return [places[target - number], place]
        places[number] = place
    return []


def two_passes(numbers, target):
    places = {number: place for place, number in enumerate(numbers)}
    for place, number in enumerate(numbers):
        other = places.get(target - number, place)
        if other != place:
            return [place, other]
    return []


def all_pairs(numbers, target):
    for right in range(len(numbers)):
        for left in range(right):
            if numbers[left] + numbers[right] == target:
                return [left, right]
    return []


def seen_list(numbers, target):
    seen = []
    for place, number in enumerate(numbers):
        if target - number in seen:
            return [seen.index(target - number), place]
        seen.append(number)
    return []


def rest_slice(numbers, target):
    for place, number in enumerate(numbers):
        rest = numbers[place + 1:]
        if target - number in rest:
            return [place, place + 1 + rest.index(target - number)]
    return []


def sorted_pointers(numbers, target):
    order = sorted(range(len(numbers)), key=numbers.__getitem__)
    low, high = 0, len(order) - 1
    while low < high:
        total = numbers[order[low]] + numbers[order[high]]
        if total == target:
            return sorted([order[low], order[high]])
        if total < target:
            low += 1
        else:
            high -= 1
    return []


def sorted_bisect(numbers, target):
    ranked = sorted(numbers)
    for number in numbers:
        wanted = target - number
        spot = bisect_left(ranked, wanted)
        if spot < len(ranked) and ranked[spot] == wanted and wanted != number:
            return sorted([numbers.index(number), numbers.index(wanted)])
    return []


def listed_pairs(numbers, target):
    sums = [
        (numbers[left] + numbers[right], left, right)
        for right in range(len(numbers))
        for left in range(right)
    ]
    for total, left, right in sums:
        if total == target:
            return [left, right]
    return []
