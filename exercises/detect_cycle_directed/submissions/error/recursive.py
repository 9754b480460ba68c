def has_cycle(n, edges):
    following = [[] for _ in range(n)]
    for a, b in edges:
        following[a].append(b)
    on_the_way, done = set(), set()

    def walk(node):
        if node in on_the_way:
            return True
        if node in done:
            return False
        on_the_way.add(node)
        found = any(walk(neighbour) for neighbour in following[node])
        on_the_way.remove(node)
        done.add(node)
        return found

    return any(walk(node) for node in range(n))
