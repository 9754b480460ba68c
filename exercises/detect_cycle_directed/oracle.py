def has_cycle(n, edges):
    """Adds every way that two ways make together, then looks for a node that reaches itself."""
    reaches = [set() for _ in range(n)]
    for a, b in edges:
        reaches[a].add(b)
    for middle in range(n):
        for a in range(n):
            if middle in reaches[a]:
                reaches[a] |= reaches[middle]
    return any(a in reaches[a] for a in range(n))
