import re

VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+.*)?")


def compare(a, b):
    left, right = VERSION.fullmatch(a), VERSION.fullmatch(b)
    for i in (1, 2, 3):
        if int(left[i]) != int(right[i]):
            return sign(int(left[i]) > int(right[i]))
    if left[4] is None or right[4] is None:
        if left[4] == right[4]:
            return 0
        return sign(left[4] is None)
    first, second = left[4].split("."), right[4].split(".")
    for x, y in zip(first, second):
        if x == y:
            continue
        if x.isdigit() and y.isdigit():
            return sign(int(x) > int(y))
        if x.isdigit() or y.isdigit():
            return sign(y.isdigit())
        return sign(x > y)
    if len(first) == len(second):
        return 0
    return sign(len(first) > len(second))


def sign(greater):
    return 1 if greater else -1
