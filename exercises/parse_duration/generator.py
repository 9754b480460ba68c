from datetime import timedelta


def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    seconds = rng.randrange(2**n) * rng.choice((1, 60, 3600, 86400))
    return {"value": timedelta(seconds=rng.choice((-1, 1)) * seconds)}
