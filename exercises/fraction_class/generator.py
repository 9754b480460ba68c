def generate(rng, profile, n):
    if profile == "small":
        def denominator():
            return rng.choice([-1, 1]) * rng.randint(1, n)

        return {"args": (rng.randint(-n, n), denominator(), rng.randint(-n, n), denominator(), rng.randint(-3, 3))}
    raise ValueError(profile)
