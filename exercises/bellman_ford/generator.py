def generate(rng, profile, n):
    return {"args": PROFILES[profile](rng, n)}


def small(rng, n):
    """Mostly few edges below 0, so that cycles below 0 are there now and then."""
    edges = [
        [rng.randrange(n), rng.randrange(n), rng.randint(-2, 6)] for _ in range(rng.randint(0, 2 * n))
    ]
    return n, edges, rng.randrange(n)


def against_the_order(rng, n):
    """A chain, its last edge first: each round reaches one more node."""
    return n, [[i, i + 1, -1] for i in reversed(range(n - 1))], 0


def in_order(rng, n):
    return n, [[i, i + 1, rng.randint(-5, 9)] for i in range(n - 1)], 0


PROFILES = {"small": small, "against_the_order": against_the_order, "in_order": in_order}


def is_valid(n, edges, s):
    return 0 <= s < n and all(0 <= a < n and 0 <= b < n for a, b, _ in edges)
