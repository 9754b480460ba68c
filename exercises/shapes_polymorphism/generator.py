def generate(rng, profile, n):
    if profile == "corners":
        # x grows along the bottom and falls along the top: no edges cross
        xs = sorted(rng.sample(range(50), n))
        bottom = [[x, rng.randint(-20, 0)] for x in xs[::2]]
        top = [[x, rng.randint(1, 20)] for x in xs[1::2]]
        corners = bottom + top[::-1]
        return {"args": (corners[::rng.choice([-1, 1])],)}
    raise ValueError(profile)


def is_valid(corners):
    """No two edges of the shape touch but at the corner that they share."""
    def turn(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    def between(a, b, c):
        (left, right), (low, high) = sorted((a[0], b[0])), sorted((a[1], b[1]))
        return turn(a, b, c) == 0 and left <= c[0] <= right and low <= c[1] <= high

    def touch(a, b, c, d):
        if turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0:
            return True
        return between(a, b, c) or between(a, b, d) or between(c, d, a) or between(c, d, b)

    n = len(corners)
    if n < 3 or any(len(corner) != 2 for corner in corners):
        return False
    edges = [(corners[i], corners[(i + 1) % n]) for i in range(n)]
    for i in range(n):
        after = edges[(i + 1) % n]
        if between(*edges[i], after[1]) or between(*after, edges[i][0]):
            return False
        for j in range(i + 2, n):
            if (j + 1) % n != i and touch(*edges[i], *edges[j]):
                return False
    return True
