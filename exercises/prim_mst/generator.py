def generate(rng, profile, n):
    edges = {(min(a, b), max(a, b)): w for a, b, w in PROFILES[profile](rng, n) if a != b}
    adj = {i: [] for i in range(n)}
    for (a, b), weight in edges.items():
        adj[a].append([b, weight])
        adj[b].append([a, weight])
    return {"args": (n, adj)}


def small(rng, n):
    edges = [(i, rng.randrange(i), rng.randint(-2, 6)) for i in range(1, n)]
    return edges + [(rng.randrange(n), rng.randrange(n), rng.randint(-2, 6)) for _ in range(n)]


def sparse(rng, n):
    edges = [(i, rng.randrange(i), rng.randint(1, 10**6)) for i in range(1, n)]
    return edges + [(rng.randrange(n), rng.randrange(n), rng.randint(1, 10**6)) for _ in range(2 * n)]


def star(rng, n):
    return [(0, i, rng.randint(1, 10**6)) for i in range(1, n)]


PROFILES = {"small": small, "sparse": sparse, "star": star}
