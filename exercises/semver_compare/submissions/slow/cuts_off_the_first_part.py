def compare(a, b):
    a, b = a.split("+")[0].split("-", 1), b.split("+")[0].split("-", 1)
    x, y = [int(p) for p in a[0].split(".")], [int(p) for p in b[0].split(".")]
    if x != y:
        return 1 if x > y else -1
    if len(a) != len(b):
        return len(b) - len(a)
    if len(a) == 1:
        return 0
    first, second = a[1].split("."), b[1].split(".")
    while first and second:
        x, y = first[0], second[0]
        first, second = first[1:], second[1:]
        if x == y:
            continue
        if x.isdigit() != y.isdigit():
            return -1 if x.isdigit() else 1
        if x.isdigit():
            x, y = int(x), int(y)
        return -1 if x < y else 1
    return bool(first) - bool(second)
