def generate(rng, profile, n):
    if profile != "near":
        raise ValueError(profile)
    clauses = []
    for _ in range(n):
        operator = rng.choice(["==", "!=", "<", "<=", ">", ">=", "~=", "~="])
        text = number(rng, 2 if operator == "~=" else 1)
        if operator in ("==", "!=") and rng.random() < 0.6:
            text += ".*"
        pad = [rng.choice(["", "", " "]) for _ in range(3)]
        clauses.append(pad[0] + operator + pad[1] + text + pad[2])
    return {"args": (number(rng, 1), ",".join(clauses))}


def number(rng, least):
    return ".".join(rng.choice(["0", "1", "1", "2", "10"]) for _ in range(rng.randint(least, 3)))


def is_valid(version, spec):
    import re

    number = r"(0|[1-9][0-9]*)"
    numbers = r"%s(\.%s)*" % (number, number)
    same, order = r"(==|!=) *%s(\.\*)?" % numbers, r"(<|<=|>|>=) *%s" % numbers
    clause = r" *(%s|%s|~= *%s\.%s) *" % (same, order, numbers, number)
    clauses = spec.split(",") if spec.strip() else []
    right = all(re.fullmatch(clause, one) for one in clauses)
    return right and re.fullmatch(numbers, version) is not None
