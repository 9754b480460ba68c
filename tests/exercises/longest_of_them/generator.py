def generate(rng, profile, n):
    return {"args": (["".join(rng.choice("xyz") for _ in range(rng.randint(0, 5))) for _ in range(n)],)}
