OPERATORS = ("==", "!=", "<=", ">=", "~=", "<", ">")


def satisfies(version, spec):
    have = list(map(int, version.split(".")))
    for clause in filter(None, (c.strip() for c in spec.split(","))):
        operator = next(op for op in OPERATORS if clause.startswith(op))
        text = clause[len(operator):].strip()
        star = text.endswith(".*")
        wanted = list(map(int, (text[:-2] if star else text).split(".")))
        if star:
            holds = (have[: len(wanted)] == wanted) == (operator == "==")
        elif operator == "~=":
            holds = have >= wanted and have[: len(wanted) - 1] == wanted[:-1]
        else:
            holds = {
                "==": have == wanted, "!=": have != wanted, "<": have < wanted,
                "<=": have <= wanted, ">": have > wanted, ">=": have >= wanted,
            }[operator]
        if not holds:
            return False
    return True
