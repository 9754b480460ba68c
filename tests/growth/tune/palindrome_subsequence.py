"""Length of the longest palindrome that remains when letters of a text are left out."""


def one_row(text):
    size = len(text)
    row = [0] * size
    for low in range(size - 1, -1, -1):
        row[low], inside = 1, 0
        for high in range(low + 1, size):
            below = row[high]
            if text[low] == text[high]:
                row[high] = inside + 2
            else:
                row[high] = max(below, row[high - 1])
            inside = below
    return row[-1]


def table(text):
    size = len(text)
    lengths = [[0] * size for _ in range(size)]
    for low in range(size - 1, -1, -1):
        lengths[low][low] = 1
        for high in range(low + 1, size):
            if text[low] == text[high]:
                lengths[low][high] = lengths[low + 1][high - 1] + 2
            else:
                lengths[low][high] = max(lengths[low + 1][high], lengths[low][high - 1])
    return lengths[0][-1]


def _longest(text, low, high, known):
    if low >= high:
        return int(low == high)
    if (low, high) not in known:
        if text[low] == text[high]:
            best = _longest(text, low + 1, high - 1, known) + 2
        else:
            without_first = _longest(text, low + 1, high, known)
            best = max(without_first, _longest(text, low, high - 1, known))
        known[low, high] = best
    return known[low, high]


def recursion_with_memory(text):
    return _longest(text, 0, len(text) - 1, {})


def against_reversed(text):
    """The longest sequence that a text shares with its mirror image."""
    above = [0] * (len(text) + 1)
    for letter in text:
        row = [0]
        for place, other in enumerate(reversed(text)):
            if letter == other:
                row.append(above[place] + 1)
            else:
                row.append(max(above[place + 1], row[place]))
        above = row
    return above[-1]


def every_pair_inside(text):
    """Tries each place of the partner of the first letter."""
    size = len(text)
    lengths = [[0] * (size + 1) for _ in range(size + 1)]
    for low in range(size - 1, -1, -1):
        for high in range(low, size):
            best = max(1, lengths[low + 1][high])
            for partner in range(low + 1, high + 1):
                if text[partner] == text[low]:
                    best = max(best, lengths[low + 1][partner - 1] + 2)
            lengths[low][high] = best
    return lengths[0][size - 1]
