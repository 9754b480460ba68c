def bellman_ford(n, edges, s):
    """best[k] holds the least weights of walks of at most k edges; a walk of n edges has a cycle."""
    walks = {s: 0}
    rounds = [walks]
    for _ in range(n):
        longer = dict(walks)
        for a, b, weight in edges:
            if a in walks:
                longer[b] = min(longer.get(b, float("inf")), walks[a] + weight)
        walks = longer
        rounds.append(walks)
    if rounds[-1] != rounds[-2]:
        return None
    return [walks.get(node, float("inf")) for node in range(n)]
