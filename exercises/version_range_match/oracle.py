import re

WIDTH = 12


def satisfies(version, spec):
    have = numbers(version)
    for operator, text in re.findall(r"(~=|[=!<>]=|[<>])\s*([0-9.]+\*?)", spec):
        if text.endswith(".*"):
            wanted = list(map(int, text[:-2].split(".")))
            same = have[: len(wanted)] == wanted
            holds = same if operator == "==" else not same
        elif operator == "~=":
            fixed = list(map(int, text.split(".")))[:-1]
            holds = have >= numbers(text) and have[: len(fixed)] == fixed
        else:
            low, high = have < numbers(text), have > numbers(text)
            holds = {
                "==": not low and not high,
                "!=": low or high,
                "<": low,
                ">": high,
                "<=": not high,
                ">=": not low,
            }[operator]
        if not holds:
            return False
    return True


def numbers(text):
    found = [int(number) for number in text.split(".")]
    return found + [0] * (WIDTH - len(found))
