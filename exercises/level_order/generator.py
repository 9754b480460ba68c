def generate(rng, profile, n):
    if profile == "random":
        return {"args": (grow(rng, n),)}
    if profile == "left":
        root = None
        for _ in range(n):
            root = TreeNode(rng.randint(-99, 99), root)
        return {"args": (root,)}
    raise ValueError(profile)


def grow(rng, n):
    if n == 0:
        return None
    left = rng.randrange(n)
    return TreeNode(rng.randint(-9, 9), grow(rng, left), grow(rng, n - 1 - left))
