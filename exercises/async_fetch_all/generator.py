def generate(rng, profile, n):
    """Whole seconds for the pages, and a timeout between two of them."""
    pages = {"/%d" % i: (rng.randint(0, 9), rng.choice([None, "x", "y"])) for i in range(n)}
    return {"args": (pages, rng.randint(1, 9) + 0.5)}
