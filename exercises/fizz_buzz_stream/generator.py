def generate(rng, profile, n):
    if profile == "small":
        return {"stdin": f"{n}\n"}
    raise ValueError(profile)
