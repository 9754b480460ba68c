def generate(rng, profile, n):
    if profile == "random":
        order = rng.choice(["pre", "in", "post"])
        return {"args": (grow(rng, n), order)}
    if profile == "left":
        root = None
        for _ in range(n):
            root = TreeNode(rng.randint(-99, 99), root)
        return {"args": (root, "in")}
    raise ValueError(profile)


def grow(rng, n):
    if n == 0:
        return None
    left = rng.randrange(n)
    return TreeNode(rng.randint(-9, 9), grow(rng, left), grow(rng, n - 1 - left))
