def generate(rng, profile, n):
    return {"args": PROFILES[profile](rng, n)}


def small(rng, n):
    """Few nodes; sometimes two parts, rings, loops and edges of equal weight."""
    count = rng.randint(0, 3 * n)
    return n, [[rng.randrange(n), rng.randrange(n), rng.randint(-2, 6)] for _ in range(count)]


def sparse(rng, n):
    """n edges, a quarter as many nodes; connected."""
    nodes = n // 4 + 1
    edges = [[i, rng.randrange(i), rng.randint(1, 10**6)] for i in range(1, nodes)]
    while len(edges) < n:
        edges.append([rng.randrange(nodes), rng.randrange(nodes), rng.randint(1, 10**6)])
    rng.shuffle(edges)
    return nodes, edges


def chain(rng, n):
    """Each edge joins the first node with a new one, and the next is dearer."""
    edges = [[0, i, i] for i in range(1, n)]
    rng.shuffle(edges)
    return n, edges


PROFILES = {"small": small, "sparse": sparse, "chain": chain}


def is_valid(n, edges):
    return n >= 1 and all(0 <= a < n and 0 <= b < n for a, b, _ in edges)
