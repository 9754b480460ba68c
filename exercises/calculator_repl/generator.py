def generate(rng, profile, n):
    def expression(depth):
        kind = rng.randrange(6)
        if depth <= 0 or kind == 0:
            return rng.choice(["%d" % rng.randint(0, 20), "%d.%s" % (rng.randint(0, 9), rng.choice(["0", "25", "50", "5", "750"]))])
        if kind == 1:
            return "(" + expression(depth - 1) + ")"
        if kind == 2:
            return "-" + expression(depth - 1)
        gap = rng.choice(["", " "])
        if kind == 3:
            divisor = rng.choice(["2", "4", "0.5", "-8", "(1+1)", "0", "(3-3)"])
            return expression(depth - 1) + gap + "/" + gap + divisor
        return expression(depth - 1) + gap + rng.choice("+-*") + gap + expression(depth - 1)

    if profile == "small":
        lines = []
        for _ in range(n):
            line = expression(rng.randint(0, 4))
            if rng.random() < 0.2:
                place = rng.randrange(len(line))
                line = line[:place] + rng.choice("+-*/()1 ") + line[place + 1:]
            lines.append(line)
        return {"stdin": "".join(line + "\n" for line in lines)}
    if profile == "long":
        terms = ["%d" % rng.randint(1, 9)]
        for _ in range(n):
            terms.append(rng.choice(["+", "-", " + ", "+2*", "-(1+1)*"]) + "%d" % rng.randint(1, 9))
        return {"stdin": "".join(terms) + "\n3\n"}
    raise ValueError(profile)
