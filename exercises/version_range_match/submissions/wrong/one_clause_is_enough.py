OPERATORS = ("==", "!=", "<=", ">=", "~=", "<", ">")


def pad(text):
    numbers = list(map(int, text.split(".")))
    return numbers + [0] * (9 - len(numbers))


def holds(have, clause):
    operator = next(op for op in OPERATORS if clause.startswith(op))
    text = clause[len(operator):].strip()
    if text.endswith(".*"):
        fixed = text.count(".")
        return (have[:fixed] == pad(text[:-2])[:fixed]) == (operator == "==")
    wanted = pad(text)
    if operator == "~=":
        fixed = text.count(".")
        return have >= wanted and have[:fixed] == wanted[:fixed]
    return {
        "==": have == wanted, "!=": have != wanted, "<": have < wanted,
        "<=": have <= wanted, ">": have > wanted, ">=": have >= wanted,
    }[operator]


def satisfies(version, spec):
    clauses = [clause.strip() for clause in spec.split(",")]
    return clauses == [""] or any(holds(pad(version), clause) for clause in clauses)
