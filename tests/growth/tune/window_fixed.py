"""Largest value of every window of a few neighbours; the window does not grow with n."""

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


def short_list_as_queue(values, width):
    window = []
    result = []
    for value in values:
        window.append(value)
        if len(window) > width:
            window.pop(0)
        if len(window) == width:
            result.append(max(window))
    return result


def copied_rest(values, width):
    result = []
    rest = values
    while len(rest) >= width:
        result.append(max(rest[:width]))
        rest = rest[1:]
    return result
