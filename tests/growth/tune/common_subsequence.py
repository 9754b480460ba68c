"""Length of the longest common subsequence of two random texts of equal length."""


def full_table(one, other):
    lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, letter in enumerate(one):
        for j, candidate in enumerate(other):
            if letter == candidate:
                lengths[i + 1][j + 1] = lengths[i][j] + 1
            else:
                lengths[i + 1][j + 1] = max(lengths[i][j + 1], lengths[i + 1][j])
    return lengths[-1][-1]


def two_rows(one, other):
    above = [0] * (len(other) + 1)
    for letter in one:
        row = [0]
        for j, candidate in enumerate(other):
            if letter == candidate:
                row.append(above[j] + 1)
            else:
                row.append(max(above[j + 1], row[j]))
        above = row
    return above[-1]


def dictionary_of_cells(one, other):
    lengths = {}
    for i, letter in enumerate(one):
        for j, candidate in enumerate(other):
            if letter == candidate:
                lengths[i, j] = lengths.get((i - 1, j - 1), 0) + 1
            else:
                lengths[i, j] = max(lengths.get((i - 1, j), 0), lengths.get((i, j - 1), 0))
    return lengths.get((len(one) - 1, len(other) - 1), 0)


def matches_into_piles(one, other):
    places = {}
    for place in range(len(other) - 1, -1, -1):
        places.setdefault(other[place], []).append(place)
    ends = []
    for letter in one:
        for place in places.get(letter, ()):
            low, high = 0, len(ends)
            while low < high:
                middle = (low + high) // 2
                if ends[middle] < place:
                    low = middle + 1
                else:
                    high = middle
            if low == len(ends):
                ends.append(place)
            else:
                ends[low] = place
    return len(ends)


def best_match_before(one, other):
    ending = [0] * len(other)
    for letter in one:
        row = list(ending)
        for j, candidate in enumerate(other):
            if letter == candidate:
                before = 0
                for k in range(j):
                    if ending[k] > before:
                        before = ending[k]
                row[j] = before + 1
        ending = [max(old, new) for old, new in zip(ending, row)]
    return max(ending)
