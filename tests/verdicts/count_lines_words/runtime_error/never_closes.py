KEPT = []


def count(path):
    for _ in range(1000):
        KEPT.append(open(path, encoding="utf-8"))
    return 0, 0, 0
