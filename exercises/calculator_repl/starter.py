import sys


def evaluate(line: str) -> float:
    ...


for line in sys.stdin:
    print(evaluate(line))
