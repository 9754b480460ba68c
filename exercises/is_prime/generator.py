def generate(rng, profile, n):
    if profile == "small":
        return {"args": (rng.choice((n, n, rng.randint(-20, 20), rng.randint(2, 10_000))),)}
    if profile == "prime":
        while any(n % d == 0 for d in range(2, int(n ** 0.5) + 1)):
            n += 1
        return {"args": (n,)}
    raise ValueError(profile)
