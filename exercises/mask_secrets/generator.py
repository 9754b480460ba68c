def generate(rng, profile, n):
    def digits(count):
        return "".join(rng.choice("0123456789") for _ in range(count))

    def card():
        gap = rng.choice(["", " ", "-"])
        groups = [digits(4) for _ in range(rng.choice([4, 4, 4, 3, 5]))]
        if rng.random() < 0.2:
            return "".join(group + rng.choice(" -") for group in groups)[:-1]
        return gap.join(groups)

    def mail():
        name = "".join(rng.choice("ab1._+-") for _ in range(rng.randint(0, 4)))
        parts = ["".join(rng.choice("xy2-") for _ in range(rng.randint(0, 3))) for _ in range(rng.randint(1, 3))]
        return name + "@" + ".".join(parts)

    if profile == "small":
        makers = [card, mail, lambda: digits(rng.randint(1, 17)), lambda: rng.choice(["the", "é", "\n", "x_"])]
        text = ""
        for _ in range(n):
            maker = rng.choice(makers)
            gaps = [" ", ",", ". "] if maker is mail else [" ", " ", ",", "", ". "]
            text += maker() + rng.choice(gaps)
        return {"args": (text,)}
    if profile == "one_word":
        return {"args": ("ab." * (n // 3),)}
    raise ValueError(profile)
