def tail(path, n):
    if n < 0:
        raise ValueError(n)
    ring, count = [None] * n, 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            if n:
                ring[count % n] = line[:-1] if line[-1] == "\n" else line
                count += 1
    if count <= n:
        return ring[:count]
    return ring[count % n :] + ring[: count % n]
