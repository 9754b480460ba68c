def product(*pools):
    groups = [()]
    for pool in pools:
        pool = tuple(pool)
        groups = [group + (item,) for group in groups for item in pool]
    return iter(groups)


def combinations(items, r):
    if r < 0:
        raise ValueError("r must not be negative")
    items = tuple(items)
    n = len(items)
    if r > n:
        return
    places = list(range(r))
    while True:
        yield tuple([items[place] for place in places])
        for i in reversed(range(r)):
            if places[i] < n - r + i:
                break
        else:
            return
        places[i] += 1
        for j in range(i + 1, r):
            places[j] = places[j - 1] + 1


def combinations_with_replacement(items, r):
    if r < 0:
        raise ValueError("r must not be negative")
    items = tuple(items)
    n = len(items)
    if r and not n:
        return
    places = [0] * r
    while True:
        yield tuple([items[place] for place in places])
        for i in reversed(range(r)):
            if places[i] < n - 1:
                break
        else:
            return
        for j in range(r - 1, i - 1, -1):
            places[j] = places[i] + 1
