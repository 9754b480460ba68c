def reach(n):
    return n
