def generate(rng, profile, n):
    return {"args": PROFILES[profile](rng, n)}


def name(i):
    return f"p{i}"


def small(rng, n):
    """Few places and short roads, some 0 long; the goal is often out of reach."""
    graph = {name(i): {} for i in range(n)}
    for _ in range(rng.randint(0, 3 * n)):
        graph[name(rng.randrange(n))][name(rng.randrange(n))] = rng.choice((0, 1, 1, 2, 3, 5, 8))
    return graph, name(rng.randrange(n)), name(rng.randrange(n))


def sparse(rng, n):
    """A tree that reaches all places, two more roads for each, and the goal behind a long one."""
    graph = {name(i): {} for i in range(n)}
    for i in range(1, n):
        graph[name(rng.randrange(i))][name(i)] = rng.randint(1, 1000)
    for i in range(n):
        for _ in range(2):
            graph[name(i)][name(rng.randrange(n))] = rng.randint(1, 1000)
    graph["goal"] = {}
    graph["p0"]["goal"] = 1_000_000_000
    return graph, "p0", "goal"


def long_road(rng, n):
    """A chain; at each place of it a dear road turns off to a place of its own."""
    half = max(2, n // 2)
    graph = {}
    for i in range(half):
        graph[name(i)] = {f"side{i}": 1_000_000 + rng.randint(0, 1000)}
        graph[f"side{i}"] = {}
        if i + 1 < half:
            graph[name(i)][name(i + 1)] = 1
    return graph, "p0", name(half - 1)


PROFILES = {"small": small, "sparse": sparse, "long_road": long_road}


def is_valid(graph, a, b):
    roads = [(place, cost) for ways in graph.values() for place, cost in ways.items()]
    return a in graph and b in graph and all(place in graph and cost >= 0 for place, cost in roads)
