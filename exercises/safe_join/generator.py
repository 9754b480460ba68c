def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    parts = ["a", "b.txt", "..", "..", ".", "", "...", "srv", "..a", "data"]
    path = "/".join(rng.choice(parts) for _ in range(n))
    return {"args": (rng.choice(("/srv/data", "/srv", "/a/b.c/d")), path)}


def is_valid(root, user_path):
    first, *parts = root.split("/")
    return first == "" and parts != [] and not {"", ".", ".."} & set(parts)
