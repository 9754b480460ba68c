def components(n, edges):
    """Each node takes the smallest number among its neighbours until nothing changes."""
    part, changed = list(range(n)), True
    while changed:
        changed = False
        for a, b in edges:
            if part[a] != part[b]:
                part[a] = part[b] = min(part[a], part[b])
                changed = True
    return len(set(part))
