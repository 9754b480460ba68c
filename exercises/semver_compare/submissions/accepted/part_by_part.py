def compare(a, b):
    a, b = a.split("+")[0].split("-", 1), b.split("+")[0].split("-", 1)
    for x, y in zip(map(int, a[0].split(".")), map(int, b[0].split("."))):
        if x != y:
            return -1 if x < y else 1
    if len(a) != len(b):
        return len(b) - len(a)
    if len(a) == 1:
        return 0
    first, second = a[1].split("."), b[1].split(".")
    for x, y in zip(first, second):
        if x == y:
            continue
        if x.isdigit() != y.isdigit():
            return -1 if x.isdigit() else 1
        if x.isdigit():
            x, y = int(x), int(y)
        return -1 if x < y else 1
    difference = len(first) - len(second)
    return max(-1, min(1, difference))
