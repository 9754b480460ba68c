OPERATORS = ("==", "!=", "<=", ">=", "~=", "<", ">")       # the long ones first


def satisfies(version: str, spec: str) -> bool:
    if not spec.strip():
        return True
    have = _numbers(version)
    return all(_holds(have, clause.strip()) for clause in spec.split(","))


def _numbers(text):
    return [int(number) for number in text.split(".")]


def _compare(a, b):
    width = max(len(a), len(b))
    a, b = a + [0] * (width - len(a)), b + [0] * (width - len(b))
    return (a > b) - (a < b)


def _begins(have, wanted):
    return (have + [0] * (len(wanted) - len(have)))[: len(wanted)] == wanted


def _holds(have, clause):
    operator = next(op for op in OPERATORS if clause.startswith(op))
    text = clause[len(operator):].strip()
    if text.endswith(".*"):
        return _begins(have, _numbers(text[:-2])) == (operator == "==")
    wanted = _numbers(text)
    order = _compare(have, wanted)
    if operator == "~=":
        return order >= 0 and _begins(have, wanted[:-1])
    return {
        "==": order == 0,
        "!=": order != 0,
        "<": order < 0,
        "<=": order <= 0,
        ">": order > 0,
        ">=": order >= 0,
    }[operator]
