BINARY = ["+", "-", "*", "/", "//", "%", "**", "<<", "+", "-", "*"]
LEAVES = ["0", "1", "2", "3", "7", "10", "0.5", "2.0", "1e200", "1000000000", "999999999", "x", "y", "True", "'a'"]


def generate(rng, profile, n):
    if profile == "lines":
        lines = ["v%d = x + %d * %d" % (i, rng.randint(2, 99), rng.randint(2, 99)) for i in range(n)]
        return {"args": ("\n".join(lines),)}
    return {"args": ("z = " + expression(rng, n),)}


def expression(rng, n):
    if n <= 1:
        return rng.choice(LEAVES[:11]) if rng.random() < 0.85 else rng.choice(LEAVES)
    if rng.random() < 0.2:
        return "%s(%s)" % (rng.choice("-+-~"), expression(rng, n - 1))
    left = rng.randint(1, n - 1)
    parts = (expression(rng, left), rng.choice(BINARY), expression(rng, n - left))
    return "(%s %s %s)" % parts if rng.random() < 0.7 else "%s %s %s" % parts
