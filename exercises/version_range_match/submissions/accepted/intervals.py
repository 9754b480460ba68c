import re

CLAUSE = re.compile(r"\s*(==|!=|<=|>=|~=|<|>)\s*([\d.]+?)(\.\*)?\s*")


def trimmed(numbers):
    """Without zeros at the end, lists compare as versions do."""
    numbers = list(numbers)
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return numbers


def above(numbers):
    return numbers[:-1] + [numbers[-1] + 1]


def satisfies(version, spec):
    have = trimmed(map(int, version.split(".")))
    for clause in spec.split(",") if spec.strip() else []:
        operator, text, star = CLAUSE.fullmatch(clause).groups()
        numbers = [int(number) for number in text.split(".")]
        low = trimmed(numbers)
        if star or operator == "~=":
            # a half-open interval of versions
            high = trimmed(above(numbers if star else numbers[:-1]))
            if (low <= have < high) == (operator == "!="):
                return False
        elif not {
            "==": have == low,
            "!=": have != low,
            "<": have < low,
            "<=": have <= low,
            ">": have > low,
            ">=": have >= low,
        }[operator]:
            return False
    return True
