def generate(rng, profile, n):
    return {"args": (n, PROFILES[profile](rng, n))}


def small(rng, n):
    """No circle; the tasks are named anyhow."""
    names, edges = rng.sample(range(n), n), []
    if n > 1:
        for _ in range(rng.randint(0, 2 * n)):
            a, b = sorted(rng.sample(range(n), 2))
            edges.append([names[a], names[b]])
    return edges


def backwards(rng, n):
    return [[i + 1, i] for i in range(n - 1)]


def layers(rng, n):
    return [[i, i + 1 + rng.randrange(min(8, n - 1 - i))] for i in range(n - 1) for _ in range(2)]


def chain(rng, n):
    return [[i, i + 1] for i in range(n - 1)]


PROFILES = {"small": small, "backwards": backwards, "layers": layers, "chain": chain}


def is_valid(n, edges):
    return n >= 0 and all(0 <= a < n and 0 <= b < n for a, b in edges)
