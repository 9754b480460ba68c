def reach(n):
    return n + 1
