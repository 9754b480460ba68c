def generate(rng, profile, n, ttl):
    if profile != "mixed":
        raise ValueError(profile)
    ops, now = [], rng.randint(0, 5)
    for _ in range(n):
        now += rng.choice([0, 0, 1, 1, 2, ttl - 1])
        name = rng.choice(["put", "put", "get", "get", "size"])
        if name == "put":
            ops.append((name, rng.randrange(5), rng.randrange(4), now))
        elif name == "get":
            ops.append((name, rng.randrange(5), now))
        else:
            ops.append((name, now))
    return {"init": (ttl,), "ops": ops}


def is_valid(init, ops):
    times = [op[-1] for op in ops]
    return init[0] >= 1 and times == sorted(times)
