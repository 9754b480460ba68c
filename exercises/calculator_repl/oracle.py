import re
import sys
from fractions import Fraction

TOKEN = re.compile(r"\d+\.\d+|\d+|[-+*/()]|\S")
RANK = {"+": 1, "-": 1, "*": 2, "/": 2, "neg": 3}


def evaluate(line):
    """Two stacks: values, and operators that still wait."""
    values, waiting = [], []

    def apply():
        sign = waiting.pop()
        right = values.pop()
        if sign == "neg":
            values.append(-right)
            return
        left = values.pop()
        if sign == "+":
            values.append(left + right)
        elif sign == "-":
            values.append(left - right)
        elif sign == "*":
            values.append(left * right)
        else:
            values.append(left / right)

    number_expected = True
    for token in TOKEN.findall(line):
        if number_expected:
            if token == "-":
                waiting.append("neg")
            elif token == "(":
                waiting.append("(")
            elif token[0].isdigit():
                values.append(Fraction(token))
                number_expected = False
            else:
                return None
        elif token in RANK:
            while waiting and RANK.get(waiting[-1], 0) >= RANK[token]:
                apply()
            waiting.append(token)
            number_expected = True
        elif token == ")":
            while waiting and waiting[-1] != "(":
                apply()
            if not waiting:
                return None
            waiting.pop()
        else:
            return None
    if number_expected or "(" in waiting:
        return None
    while waiting:
        apply()
    return values.pop()


for line in sys.stdin:
    if line.split():
        try:
            result = evaluate(line)
        except ZeroDivisionError:
            result = None
        print("error" if result is None else float(result))
