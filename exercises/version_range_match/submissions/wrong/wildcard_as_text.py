OPERATORS = ("==", "!=", "<=", ">=", "~=", "<", ">")


def pad(text):
    numbers = list(map(int, text.split(".")))
    return numbers + [0] * (9 - len(numbers))


def satisfies(version, spec):
    have = pad(version)
    for clause in filter(None, (c.strip() for c in spec.split(","))):
        operator = next(op for op in OPERATORS if clause.startswith(op))
        text = clause[len(operator):].strip()
        if text.endswith(".*"):
            holds = version.startswith(text[:-2]) == (operator == "==")
        elif operator == "~=":
            fixed = text.count(".")
            holds = have >= pad(text) and have[:fixed] == pad(text)[:fixed]
        else:
            wanted = pad(text)
            holds = {
                "==": have == wanted, "!=": have != wanted, "<": have < wanted,
                "<=": have <= wanted, ">": have > wanted, ">=": have >= wanted,
            }[operator]
        if not holds:
            return False
    return True
