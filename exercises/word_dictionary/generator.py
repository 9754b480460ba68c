def generate(rng, profile, n):
    return {"init": (), "ops": PROFILES[profile](rng, n)}


def mixed(rng, n):
    ops = []
    for _ in range(n):
        if rng.random() < 0.4:
            ops.append(("add", letters(rng, rng.randint(1, 4), "abc")))
        else:
            ops.append(("search", letters(rng, rng.randint(1, 4), "abc...")))
    return ops


def hits(rng, n):
    """A third of the operations add; the others ask for what is there."""
    words = [letters(rng, 8, "abcdef") for _ in range(n // 3 + 1)]
    ops = [("add", word) for word in words]
    ops += [("search", rng.choice(words)) for _ in range(n - len(ops))]
    return ops


def last_dot(rng, n):
    """Every other search fails, in the letter before the dot."""
    words = [letters(rng, 8, "abcdef") for _ in range(n // 3 + 1)]
    ops = [("add", word) for word in words]
    while len(ops) < n:
        word = rng.choice(words)
        ops.append(("search", word[:7] + "." if len(ops) % 2 else word[:6] + "z."))
    return ops


def letters(rng, length, alphabet):
    return "".join(rng.choice(alphabet) for _ in range(length))


PROFILES = {"mixed": mixed, "hits": hits, "last_dot": last_dot}


def is_valid(init, ops):
    def fits(letter, name):
        return "a" <= letter <= "z" or (letter == "." and name == "search")

    return all(word and all(fits(letter, name) for letter in word) for name, word in ops)
