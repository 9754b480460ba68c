def generate(rng, profile, n):
    return {"args": (n, PROFILES[profile](rng, n))}


def small(rng, n):
    """Each node has a height; an edge that goes down may have a weight below 0, and no cycle has."""
    height = [rng.randint(0, 6) for _ in range(n)]
    edges = []
    for _ in range(rng.randint(0, 2 * n)):
        a, b = rng.randrange(n), rng.randrange(n)
        edges.append([a, b, height[b] - height[a] + rng.randint(0, 4)])
    return edges


def sparse(rng, n):
    return [[i, (i + step) % n, rng.randint(1, 50)] for i in range(n) for step in (1, 2, n // 2)]


PROFILES = {"small": small, "sparse": sparse}


def is_valid(n, edges):
    """No way round may cost less than nothing."""
    if not all(0 <= a < n and 0 <= b < n for a, b, _ in edges):
        return False
    cost = [0] * n
    for _ in range(n):
        before = cost[:]
        for a, b, weight in edges:
            cost[b] = min(cost[b], cost[a] + weight)
        if cost == before:
            return True
    return n == 0
