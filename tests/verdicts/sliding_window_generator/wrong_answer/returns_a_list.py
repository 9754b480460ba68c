from itertools import islice


def windows(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    seen = list(islice(items, 1_000))
    return [tuple(seen[i : i + k]) for i in range(len(seen) - k + 1)]
