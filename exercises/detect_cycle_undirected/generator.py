def generate(rng, profile, n):
    return {"args": (n, PROFILES[profile](rng, n))}


def small(rng, n):
    """A forest in a random order, and in half of the cases one more edge."""
    edges = [[i, rng.randrange(i)] for i in range(1, n) if rng.random() < 0.8]
    if n and rng.random() < 0.5:
        edges.append([rng.randrange(n), rng.randrange(n)])
    names = rng.sample(range(n), n)
    edges = [rng.sample([names[a], names[b]], 2) for a, b in edges]
    rng.shuffle(edges)
    return edges


def chain(rng, n):
    return [[i, i + 1] for i in range(n - 1)]


def tree_and_cycle(rng, n):
    edges = [[i, rng.randrange(max(0, i - 5), i)] for i in range(1, n)]
    return edges + [[n - 1, 0]] if edges[-1] != [n - 1, 0] else edges + [[n - 1, 1]]


PROFILES = {"small": small, "chain": chain, "tree_and_cycle": tree_and_cycle}


def is_valid(n, edges):
    return n >= 0 and all(0 <= a < n and 0 <= b < n for a, b in edges)
