def mst_weight(n, edges):
    group, members = list(range(n)), [[i] for i in range(n)]
    total = 0
    for weight, a, b in sorted((weight, a, b) for a, b, weight in edges):
        a, b = group[a], group[b]
        if a == b:
            continue
        if len(members[a]) < len(members[b]):
            a, b = b, a
        for node in members[b]:
            group[node] = a
        members[a] += members[b]
        total += weight
    return total if len(members[group[0]]) == n else None
