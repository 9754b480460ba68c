"""Most water that two walls of a row can hold between them."""

from itertools import islice


def two_pointers(walls):
    left, right = 0, len(walls) - 1
    best = 0
    while left < right:
        best = max(best, (right - left) * min(walls[left], walls[right]))
        if walls[left] < walls[right]:
            left += 1
        else:
            right -= 1
    return best


def tallest_first(walls):
    order = sorted(range(len(walls)), key=lambda place: -walls[place])
    first = last = order[0]
    best = 0
    for place in order:
        best = max(best, walls[place] * max(place - first, last - place))
        first, last = min(first, place), max(last, place)
    return best


def every_pair(walls):
    best = 0
    for left in range(len(walls)):
        for right in range(left + 1, len(walls)):
            best = max(best, (right - left) * min(walls[left], walls[right]))
    return best


def map_of_each_gap(walls):
    best = 0
    for gap in range(1, len(walls)):
        best = max(best, gap * max(map(min, walls, islice(walls, gap, None))))
    return best


def widths_of_each_wall(walls):
    best = 0
    for place, height in enumerate(walls):
        widths = [abs(place - other) for other, rest in enumerate(walls) if rest >= height]
        best = max(best, height * max(widths))
    return best
