def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    parts = ["a", "b.txt", "..", "..", ".", "", "...", "srv", "..a", "data"]
    path = "/".join(rng.choice(parts) for _ in range(n))
    return {"args": (rng.choice(("/srv/data", "/srv", "/a/b.c/d")), path)}
