def generate(rng, profile, n):
    if profile == "random":
        return {"args": (grow(rng, n),)}
    raise ValueError(profile)


def grow(rng, n):
    if n == 0:
        return None
    left = rng.randrange(n)
    return TreeNode(rng.randint(-99, 99), grow(rng, left), grow(rng, n - 1 - left))
