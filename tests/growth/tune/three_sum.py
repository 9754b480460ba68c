"""All triples of different places whose numbers add up to a target; here there are none."""

from bisect import bisect_left


def two_pointers(numbers, target):
    ranked = sorted(numbers)
    found = []
    for first in range(len(ranked) - 2):
        low, high = first + 1, len(ranked) - 1
        while low < high:
            total = ranked[first] + ranked[low] + ranked[high]
            if total == target:
                found.append((ranked[first], ranked[low], ranked[high]))
            if total <= target:
                low += 1
            else:
                high -= 1
    return found


def set_for_each_first(numbers, target):
    found = []
    for first in range(len(numbers)):
        seen = set()
        for second in range(first + 1, len(numbers)):
            third = target - numbers[first] - numbers[second]
            if third in seen:
                found.append(tuple(sorted((numbers[first], numbers[second], third))))
            seen.add(numbers[second])
    return sorted(found)


def bisect_the_third(numbers, target):
    ranked = sorted(numbers)
    found = []
    for first in range(len(ranked)):
        for second in range(first + 1, len(ranked)):
            third = target - ranked[first] - ranked[second]
            place = bisect_left(ranked, third, second + 1)
            if place < len(ranked) and ranked[place] == third:
                found.append((ranked[first], ranked[second], third))
    return found


def halve_for_the_third(numbers, target):
    ranked = sorted(numbers)
    found = []
    for first in range(len(ranked)):
        for second in range(first + 1, len(ranked)):
            third = target - ranked[first] - ranked[second]
            low, high = second + 1, len(ranked)
            while low < high:
                middle = (low + high) // 2
                if ranked[middle] < third:
                    low = middle + 1
                else:
                    high = middle
            if low < len(ranked) and ranked[low] == third:
                found.append((ranked[first], ranked[second], third))
    return found


def three_loops(numbers, target):
    found = []
    for third in range(len(numbers)):
        for second in range(third):
            for first in range(second):
                if numbers[first] + numbers[second] + numbers[third] == target:
                    found.append(tuple(sorted((numbers[first], numbers[second], numbers[third]))))
    return sorted(found)


def search_the_third(numbers, target):
    found = []
    for first in range(len(numbers)):
        for second in range(first + 1, len(numbers)):
            third = target - numbers[first] - numbers[second]
            if third in numbers[second + 1:]:
                found.append(tuple(sorted((numbers[first], numbers[second], third))))
    return sorted(found)
