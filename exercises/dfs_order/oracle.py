import sys


def dfs(graph, start):
    """The recipe of the statement, word for word; for small graphs."""
    sys.setrecursionlimit(10_000)
    order = []

    def visit(node):
        order.append(node)
        for neighbour in graph[node]:
            if neighbour not in order:
                visit(neighbour)

    visit(start)
    return order
