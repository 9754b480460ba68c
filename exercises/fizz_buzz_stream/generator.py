def generate(rng, profile, n):
    if profile == "small":
        return {"stdin": f"{n}\n"}
    raise ValueError(profile)


def is_valid(argv, stdin):
    words = stdin.split()
    return argv == [] and len(words) == 1 and words[0].isascii() and words[0].isdigit()
