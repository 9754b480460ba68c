def generate(rng, profile, n):
    return {"args": (PROFILES[profile](rng, n), "p0")}


def name(i):
    return f"p{i}"


def small(rng, n):
    """Few places, short roads, some of them 0 long, and often a part that is not reached."""
    graph = {name(i): {} for i in range(n)}
    for _ in range(rng.randint(0, 2 * n)):
        a, b = rng.randrange(n), rng.randrange(n)
        graph[name(a)][name(b)] = rng.choice((0, 1, 2, 3, 5, 8, 0.5, 2.25))
    return graph


def sparse(rng, n):
    """A tree that reaches all places, and two more roads for each."""
    graph = {name(i): {} for i in range(n)}
    for i in range(1, n):
        graph[name(rng.randrange(i))][name(i)] = rng.randint(1, 1000)
    for i in range(n):
        for _ in range(2):
            graph[name(i)][name(rng.randrange(n))] = rng.randint(1, 1000)
    return graph


def improving(rng, n):
    """Half of the places lead to one hub, each by a shorter way; the hub leads to the other half."""
    k = max(1, n // 2)
    graph = {"p0": {f"a{i}": i for i in range(k)}, "hub": {f"z{i}": 1 for i in range(k)}}
    for i in range(k):
        graph[f"a{i}"] = {"hub": 4 * k - 2 * i}
        graph[f"z{i}"] = {}
    return graph


PROFILES = {"small": small, "sparse": sparse, "improving": improving}


def is_valid(graph, start):
    roads = [(place, cost) for ways in graph.values() for place, cost in ways.items()]
    return start in graph and all(place in graph and cost >= 0 for place, cost in roads)
