def has_cycle(n, edges):
    """Cuts off nodes with a single edge until none is left; what remains are cycles."""
    left = [tuple(edge) for edge in edges]
    while True:
        ends = [node for edge in left for node in edge]
        kept = [edge for edge in left if ends.count(edge[0]) > 1 and ends.count(edge[1]) > 1]
        if len(kept) == len(left):
            return bool(left)
        left = kept
