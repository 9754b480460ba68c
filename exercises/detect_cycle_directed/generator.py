def generate(rng, profile, n):
    return {"args": (n, PROFILES[profile](rng, n))}


def small(rng, n):
    if n == 0:
        return []
    if rng.random() < 0.5:
        order = rng.sample(range(n), n)
        edges = [sorted(rng.sample(range(n), 2)) for _ in range(rng.randint(0, 2 * n))] if n > 1 else []
        return [[order[a], order[b]] for a, b in edges]
    return [[rng.randrange(n), rng.randrange(n)] for _ in range(rng.randint(0, n + 2))]


def forward(rng, n):
    """Each node leads to the next one and to one a little further on."""
    return [[i, i + 1] for i in range(n - 1)] + [[i, min(i + 3, n - 1)] for i in range(n - 2)]


def ring(rng, n):
    return [[i, i + 1] for i in range(n - 1)] + [[n - 1, n - 2]]


def chain(rng, n):
    return [[i, i + 1] for i in range(n - 1)]


PROFILES = {"small": small, "forward": forward, "ring": ring, "chain": chain}


def is_valid(n, edges):
    return n >= 0 and all(0 <= a < n and 0 <= b < n for a, b in edges)
