def generate(rng, profile, n):
    """Whole seconds for the pages, and a timeout between two of them."""
    pages = {"/%d" % i: (rng.randint(0, 9), rng.choice([None, "x", "y"])) for i in range(n)}
    return {"args": (pages, rng.randint(1, 9) + 0.5)}


def is_valid(pages, timeout):
    for delay, body in pages.values():
        if not isinstance(delay, int) or delay < 0 or body not in (None, "x", "y"):
            return False
    return timeout > 0 and timeout % 1 == 0.5
