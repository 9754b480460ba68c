def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    names = ["Ada", "Bo", "Ida", "Ali", "bo", "Zoe"]
    return {"args": ([(rng.choice(names), rng.choice((7, 9, 31, 100))) for _ in range(n)],)}
