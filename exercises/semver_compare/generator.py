PARTS = ["alpha", "beta", "rc", "1", "2", "10", "0", "x-y", "a1", "B", "-1", "9"]


def generate(rng, profile, n):
    """Two versions that often share their beginning."""
    if profile != "near":
        raise ValueError(profile)
    numbers = [rng.choice([0, 1, 2, 9, 10, 11]) for _ in range(3)]
    parts = [rng.choice(PARTS) for _ in range(n)]
    return {"args": (write(rng, numbers, parts), write(rng, numbers, parts))}


def write(rng, numbers, parts):
    numbers, parts = list(numbers), list(parts)
    if rng.random() < 0.2:
        numbers[rng.randrange(3)] = rng.choice([0, 1, 2, 9, 10, 11])
    if parts and rng.random() < 0.6:
        parts[rng.randrange(len(parts))] = rng.choice(PARTS)
    if rng.random() < 0.3:
        parts = parts[: rng.randint(0, len(parts))]
    text = ".".join(map(str, numbers))
    if parts:
        text += "-" + ".".join(parts)
    if rng.random() < 0.2:
        text += "+" + rng.choice(["b1", "linux-x64", "1.2-3"])
    return text


def is_valid(a, b):
    import re

    number, part = r"(0|[1-9][0-9]*)", r"(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
    build = r"[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*"
    version = r"{0}\.{0}\.{0}(-{1}(\.{1})*)?(\+{2})?".format(number, part, build)
    return all(re.fullmatch(version, text) for text in (a, b))
