def generate(rng, profile, n):
    number = lambda: rng.randint(-99, 99)
    ops = [rng.choice([("add", number()), ("add", number()), ("drop",)]) for _ in range(n)]
    return {"init": (number(),), "ops": ops}
