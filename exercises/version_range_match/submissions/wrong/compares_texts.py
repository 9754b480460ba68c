OPERATORS = ("==", "!=", "<=", ">=", "~=", "<", ">")


def satisfies(version, spec):
    have = version.split(".")
    for clause in filter(None, (c.strip() for c in spec.split(","))):
        operator = next(op for op in OPERATORS if clause.startswith(op))
        wanted = clause[len(operator):].strip().split(".")
        if wanted[-1] == "*":
            holds = (have[: len(wanted) - 1] == wanted[:-1]) == (operator == "==")
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
