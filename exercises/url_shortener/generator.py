DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def generate(rng, profile, n):
    return {"init": (), "ops": PROFILES[profile](rng, n)}


def code(number):
    return "".join(DIGITS[number // 62**i % 62] for i in (5, 4, 3, 2, 1, 0))


def mixed(rng, n):
    ops = []
    for _ in range(n):
        name = rng.choice(["shorten", "shorten", "expand", "visits"])
        number = rng.randrange(n // 3 + 2)
        ops.append((name, "u%d" % number if name == "shorten" else code(number)))
    return ops


def many(rng, n):
    count = n // 3 + 1
    urls = ["https://example.org/%08d" % rng.randrange(10**8) for _ in range(count)]
    known = list(dict.fromkeys(urls))
    ops = [("shorten", url) for url in urls]
    while len(ops) < n:
        i = rng.randrange(len(known))
        ops.append(("shorten", known[i]) if len(ops) % 2 else ("expand", code(i)))
    return ops


def grow(rng, n):
    """n URLs, then each code once."""
    return [("shorten", "u%d" % i) for i in range(n)] + [("expand", code(i)) for i in range(n)]


PROFILES = {"mixed": mixed, "many": many, "grow": grow}


def is_valid(init, ops):
    return all(name != "shorten" or text for name, text in ops)
