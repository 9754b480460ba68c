"""How many different values each beginning of a list holds."""


def growing_set(values):
    seen = set()
    counts = []
    for value in values:
        seen.add(value)
        counts.append(len(seen))
    return counts


def set_of_beginning(values):
    return [len(set(values[:end])) for end in range(1, len(values) + 1)]


def joined_sets(values):
    seen = set()
    counts = []
    for value in values:
        seen = seen | {value}
        counts.append(len(seen))
    return counts


def growing_list(values):
    seen = []
    counts = []
    for value in values:
        if value not in seen:
            seen.append(value)
        counts.append(len(seen))
    return counts


def sorted_beginning(values):
    counts = []
    for end in range(1, len(values) + 1):
        ranked = sorted(values[:end])
        counts.append(1 + sum(map(int.__ne__, ranked, ranked[1:])))
    return counts


def ranked_places(values):
    order = sorted(range(len(values)), key=lambda place: (values[place], place))
    fresh = [0] * len(values)
    previous = None
    for place in order:
        fresh[place] = int(values[place] != previous)
        previous = values[place]
    total = 0
    for place, count in enumerate(fresh):
        total += count
        fresh[place] = total
    return fresh
