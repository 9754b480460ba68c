def least_weight(n, adj):
    """Kruskal's method."""
    group, members, total = list(range(n)), [[i] for i in range(n)], 0
    for weight, a, b in sorted((w, a, b) for a in adj for b, w in adj[a] if a < b):
        a, b = group[a], group[b]
        if a != b:
            if len(members[a]) < len(members[b]):
                a, b = b, a
            for node in members[b]:
                group[node] = a
            members[a] += members[b]
            total += weight
    return total


def check(case, result):
    n, adj = case["args"]
    if not isinstance(result, (list, tuple)):
        return "expected a list of edges"
    if len(result) != n - 1:
        return f"a tree of {n} nodes has {n - 1} edges, not {len(result)}"
    weights = {(a, b): weight for a in adj for b, weight in adj[a]}
    group, total = list(range(n)), 0
    for edge in result:
        if not isinstance(edge, (list, tuple)) or len(edge) != 3:
            return "an edge must be a tuple of two nodes and a weight"
        if any(type(x) is not int for x in edge):
            return "nodes and weights must be ints"
        a, b, weight = edge
        if weights.get((a, b)) != weight:
            return f"there is no edge from {a} to {b} with the weight {weight}"
        total += weight
        while group[a] != a:
            group[a] = a = group[group[a]]
        while group[b] != b:
            group[b] = b = group[group[b]]
        if a == b:
            return "the edges contain a ring"
        group[a] = b
    best = least_weight(n, adj)
    return True if total == best else f"the weight is {total}, but {best} is possible"
