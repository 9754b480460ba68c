def generate(rng, profile, n):
    if profile == "corners":
        # x grows along the bottom and falls along the top: no edges cross
        xs = sorted(rng.sample(range(50), n))
        bottom = [[x, rng.randint(-20, 0)] for x in xs[::2]]
        top = [[x, rng.randint(1, 20)] for x in xs[1::2]]
        corners = bottom + top[::-1]
        return {"args": (corners[::rng.choice([-1, 1])],)}
    raise ValueError(profile)
