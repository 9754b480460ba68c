def has_cycle(n, edges):
    part = list(range(n))
    for a, b in edges:
        if part[a] == part[b]:
            return True
        old, new = part[a], part[b]
        part = [new if p == old else p for p in part]
    return False
