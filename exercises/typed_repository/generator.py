def generate(rng, profile, n):
    ids = list(range(1000, 1000 + n))
    rng.shuffle(ids)
    users = [{"id": i, "name": "somebody", "email": None} for i in ids]
    return {"args": (users, ids[-1])}
