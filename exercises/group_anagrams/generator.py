def generate(rng, profile, n):
    if profile == "few_letters":
        words = ["".join(rng.choice("abc") for _ in range(rng.randint(0, 4))) for _ in range(n)]
        return {"args": (words,)}
    raise ValueError(profile)


def is_valid(words):
    return all("a" <= letter <= "z" for word in words for letter in word)
