"""How many proper beginnings of a list of equal values are also its ends."""

from itertools import islice


def failure_links(values):
    links = [0] * len(values)
    for place in range(1, len(values)):
        length = links[place - 1]
        while length and values[place] != values[length]:
            length = links[length - 1]
        if values[place] == values[length]:
            length += 1
        links[place] = length
    count = 0
    length = links[-1]
    while length:
        count += 1
        length = links[length - 1]
    return count


def match_lengths(values):
    size = len(values)
    lengths = [0] * size
    low = high = 0
    for place in range(1, size):
        length = min(high - place, lengths[place - low]) if place < high else 0
        while place + length < size and values[length] == values[place + length]:
            length += 1
        lengths[place] = length
        if place + length > high:
            low, high = place, place + length
    return sum(place + length == size for place, length in enumerate(lengths))


def equal_slices(values):
    size = len(values)
    return sum(values[:length] == values[size - length:] for length in range(1, size))


def place_by_place(values):
    count = 0
    for shift in range(1, len(values)):
        place = 0
        while shift + place < len(values) and values[place] == values[shift + place]:
            place += 1
        count += shift + place == len(values)
    return count


def zipped_iterators(values):
    size = len(values)
    count = 0
    for shift in range(1, size):
        pairs = zip(values, islice(values, shift, None))
        count += all(first == second for first, second in pairs)
    return count
