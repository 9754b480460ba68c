def product(*pools):
    pools = [tuple(pool) for pool in pools]
    if not all(pools):
        return
    places = [0] * len(pools)
    while True:
        yield tuple([pool[place] for pool, place in zip(pools, places)])
        for i in reversed(range(len(pools))):
            places[i] += 1
            if places[i] < len(pools[i]):
                break
            places[i] = 0
        else:
            return


def combinations(items, r):
    if r < 0:
        raise ValueError("r must not be negative")
    items = tuple(dict.fromkeys(items))
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
