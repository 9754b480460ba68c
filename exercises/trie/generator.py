def generate(rng, profile, n):
    return {"init": (), "ops": PROFILES[profile](rng, n)}


def mixed(rng, n):
    """Few short words over two letters: many are prefixes of others."""
    ops = []
    for _ in range(n):
        word = letters(rng, rng.randint(1, 4), "ab")
        name = rng.choice(["insert", "insert", "search", "starts_with", "delete"])
        if name == "starts_with" and rng.random() < 0.2:
            word = ""
        ops.append((name, word))
    return ops


def many(rng, n):
    """A quarter of the operations insert; the others ask for what is there, or nearly."""
    words = [letters(rng, 10, "abcdef") for _ in range(n // 4 + 1)]
    ops = [("insert", word) for word in words]
    while len(ops) < n:
        word = rng.choice(words)
        ops += [("search", word), ("starts_with", word[:9]), ("starts_with", word[:9] + "z")]
    return ops[:n]


def churn(rng, n):
    """Each word is deleted before the next one comes."""
    ops = []
    for _ in range(n // 2):
        word = letters(rng, 10, "abcdef")
        ops += [("insert", word), ("delete", word)]
    return ops


def letters(rng, length, alphabet):
    return "".join(rng.choice(alphabet) for _ in range(length))


PROFILES = {"mixed": mixed, "many": many, "churn": churn}


def is_valid(init, ops):
    words = [word for _, word in ops]
    plain = all("a" <= letter <= "z" for word in words for letter in word)
    return plain and all(word or name == "starts_with" for name, word in ops)
