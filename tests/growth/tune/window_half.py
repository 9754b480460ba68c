"""Largest value of every window, the window half as long as the shuffled list."""

from bisect import bisect_left, insort
from collections import deque


def falling_deque(values, width):
    places = deque()
    result = []
    for place, value in enumerate(values):
        while places and values[places[-1]] <= value:
            places.pop()
        places.append(place)
        if places[0] <= place - width:
            places.popleft()
        if place >= width - 1:
            result.append(values[places[0]])
    return result


def block_maxima(values, width):
    size = len(values)
    from_left, from_right = list(values), list(values)
    for place in range(1, size):
        if place % width:
            from_left[place] = max(from_left[place], from_left[place - 1])
        mirror = size - 1 - place
        if (mirror + 1) % width:
            from_right[mirror] = max(from_right[mirror], from_right[mirror + 1])
    return [
        max(from_right[start], from_left[start + width - 1])
        for start in range(size - width + 1)
    ]


def doubling_table(values, width):
    row = list(values)
    reach = 1
    while 2 * reach <= width:
        row = [max(row[place], row[place + reach]) for place in range(len(row) - reach)]
        reach *= 2
    return [
        max(row[start], row[start + width - reach])
        for start in range(len(values) - width + 1)
    ]


def maximum_of_slice(values, width):
    return [max(values[end - width:end]) for end in range(width, len(values) + 1)]


def sorted_window(values, width):
    window = sorted(values[:width])
    result = [window[-1]]
    for place in range(width, len(values)):
        del window[bisect_left(window, values[place - width])]
        insort(window, values[place])
        result.append(window[-1])
    return result


def sort_every_window(values, width):
    return [sorted(values[end - width:end])[-1] for end in range(width, len(values) + 1)]
