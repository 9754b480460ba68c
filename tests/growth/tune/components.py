"""Number of connected parts of n nodes joined by 2n edges."""


def _find(parent, node):
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def joined_sets(size, edges):
    parent = list(range(size))
    weight = [1] * size
    parts = size
    for one, other in edges:
        one, other = _find(parent, one), _find(parent, other)
        if one != other:
            if weight[one] < weight[other]:
                one, other = other, one
            parent[other] = one
            weight[one] += weight[other]
            parts -= 1
    return parts


def search(size, edges):
    neighbours = [[] for _ in range(size)]
    for one, other in edges:
        neighbours[one].append(other)
        neighbours[other].append(one)
    seen = [False] * size
    parts = 0
    for start in range(size):
        if seen[start]:
            continue
        parts += 1
        seen[start] = True
        stack = [start]
        while stack:
            for other in neighbours[stack.pop()]:
                if not seen[other]:
                    seen[other] = True
                    stack.append(other)
    return parts


def relabel_all(size, edges):
    label = list(range(size))
    for one, other in edges:
        if label[one] != label[other]:
            old, new = label[one], label[other]
            label = [new if mark == old else mark for mark in label]
    return len(set(label))


def edges_at_each_node(size, edges):
    seen = set()
    parts = 0
    for start in range(size):
        if start in seen:
            continue
        parts += 1
        seen.add(start)
        stack = [start]
        while stack:
            node = stack.pop()
            for one, other in edges:
                if one == node and other not in seen:
                    seen.add(other)
                    stack.append(other)
                elif other == node and one not in seen:
                    seen.add(one)
                    stack.append(one)
    return parts


def closed_matrix(size, edges):
    reach = [[one == other for other in range(size)] for one in range(size)]
    for one, other in edges:
        reach[one][other] = reach[other][one] = True
    for middle in range(size):
        for one in range(size):
            for other in range(size):
                if reach[one][middle] and reach[middle][other]:
                    reach[one][other] = True
    return len({row.index(True) for row in reach})
