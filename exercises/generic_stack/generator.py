def generate(rng, profile, n):
    return {"args": ([rng.randrange(100) for _ in range(n)],)}
