"""Largest value of every window over a falling list, where each step loses the maximum."""

import heapq
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


def lazy_heap(values, width):
    heap = []
    result = []
    for place, value in enumerate(values):
        heapq.heappush(heap, (-value, place))
        while heap[0][1] <= place - width:
            heapq.heappop(heap)
        if place >= width - 1:
            result.append(-heap[0][0])
    return result


def rescan_when_lost(values, width):
    largest = max(values[:width])
    result = [largest]
    for place in range(width, len(values)):
        if values[place - width] == largest:
            largest = values[place]
            for other in range(place - width + 1, place):
                largest = max(largest, values[other])
        else:
            largest = max(largest, values[place])
        result.append(largest)
    return result


def maximum_of_queue(values, width):
    window = deque(maxlen=width)
    result = []
    for value in values:
        window.append(value)
        if len(window) == width:
            result.append(max(window))
    return result
