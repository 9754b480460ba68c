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


def is_valid(n, adj):
    """Both ends know of an edge; there are no loops, no two edges beside each other, one part."""
    if n < 1 or sorted(adj) != list(range(n)):
        return False
    for a, edges in adj.items():
        ends = [b for b, _ in edges]
        if a in ends or len(set(ends)) < len(ends):
            return False
        if any([a, weight] not in adj[b] for b, weight in edges):
            return False
    met, open_ = {0}, [0]
    while open_:
        new = {b for b, _ in adj[open_.pop()]} - met
        met |= new
        open_ += new
    return len(met) == n
