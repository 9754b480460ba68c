def generate(rng, profile, n):
    if profile == "mixed":
        size, ops = rng.randint(1, 10), []
        for _ in range(n):
            a, b = rng.randrange(size), rng.randrange(size)
            ops.append(rng.choice([("find", a), ("union", a, b), ("connected", a, b), ("count",)]))
        return {"init": (size,), "ops": ops}
    if profile == "chain":
        ops = [("union", i, i + 1) for i in range(n - 1)]
        return {"init": (n,), "ops": ops + [("find", 0), ("find", n - 1), ("count",)]}
    if profile == "chain_back":
        ops = [("union", i + 1, i) for i in reversed(range(n - 1))]
        return {"init": (n,), "ops": ops + [("find", 0), ("find", n - 1), ("count",)]}
    raise ValueError(profile)


def is_valid(init, ops):
    return init[0] >= 1 and all(0 <= number < init[0] for _, *numbers in ops for number in numbers)
