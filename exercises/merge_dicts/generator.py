def generate(rng, profile, n):
    if profile == "small":
        names = ["tea", "milk", "rice", "salt", "oil", "jam", "nuts", "rye", "figs"]
        a = {key: rng.randint(-3, 3) for key in rng.sample(names, n)}
        b = {key: rng.randint(-3, 3) for key in rng.sample(names, rng.randint(0, n))}
        return {"args": (a, b, rng.choice(("first", "last", "sum")))}
    if profile == "halves":
        a = {"k%07d" % i: i for i in range(n // 2)}
        b = {"k%07d" % i: 1 for i in range(n // 4, n - n // 4)}
        return {"args": (a, b, "sum")}
    raise ValueError(profile)
