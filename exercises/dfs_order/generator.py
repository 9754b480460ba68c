def generate(rng, profile, n):
    if profile == "small":
        nodes = rng.sample("abcdefghij", n)
        graph = {node: [rng.choice(nodes) for _ in range(rng.randint(0, 3))] for node in nodes}
        return {"args": (graph, rng.choice(nodes))}
    if profile == "chain":
        return {"args": ({i: [i + 1] if i + 1 < n else [] for i in range(n)}, 0)}
    raise ValueError(profile)


def is_valid(graph, start):
    return start in graph and all(node in graph for nodes in graph.values() for node in nodes)
