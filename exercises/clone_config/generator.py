def generate(rng, profile, n):
    if profile == "wide":
        return {"args": ({"key%d" % i: [i] for i in range(n)},)}
    if profile == "long_lists":
        return {"args": ({"a": [[i] for i in range(n)], "b": {}},)}
    raise ValueError(profile)
