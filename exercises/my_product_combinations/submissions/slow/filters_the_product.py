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
    items = tuple(items)
    for places in product(*[range(len(items))] * r):
        if all(a < b for a, b in zip(places, places[1:])):
            yield tuple([items[place] for place in places])


def combinations_with_replacement(items, r):
    if r < 0:
        raise ValueError("r must not be negative")
    items = tuple(items)
    for places in product(*[range(len(items))] * r):
        if all(a <= b for a, b in zip(places, places[1:])):
            yield tuple([items[place] for place in places])
