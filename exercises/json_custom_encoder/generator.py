from datetime import date, datetime
from decimal import Decimal


def generate(rng, profile, n):
    left = [n]

    def small():
        kind = rng.randrange(9)
        if kind == 0:
            return rng.randint(-3, 3)
        if kind == 1:
            return rng.choice([True, False, None])
        if kind == 2:
            return rng.choice([0.5, -1.25, 1e20, 3.0])
        if kind == 3:
            return date(rng.randint(1, 9999), rng.randint(1, 12), rng.randint(1, 28))
        if kind == 4:
            return datetime(2000, 1, rng.randint(1, 31), rng.randint(0, 23), 0, 0, rng.choice([0, 5, 999999]))
        if kind == 5:
            return Decimal(rng.randint(-10 ** 6, 10 ** 6)).scaleb(-rng.randint(0, 4))
        return rng.choice(["", "a", "2024-01-01", "1.5", "set", "dict"])

    def hashable(depth):
        left[0] -= 1
        if depth <= 0 or left[0] <= 0 or rng.random() < 0.5:
            return small()
        items = [hashable(depth - 1) for _ in range(rng.randint(0, 3))]
        return rng.choice([tuple, frozenset])(items)

    def make(depth):
        left[0] -= 1
        if depth <= 0 or left[0] <= 0:
            return small()
        kind = rng.randrange(6)
        size = rng.randint(0, 4)
        if kind == 0:
            return small()
        if kind == 1:
            return [make(depth - 1) for _ in range(size)]
        if kind == 2:
            return tuple(make(depth - 1) for _ in range(size))
        if kind == 3:
            return {hashable(depth - 2) for _ in range(size)}
        if kind == 4:
            return frozenset(hashable(depth - 2) for _ in range(size))
        keys = ["tuple", "set", "dict", "date", "Decimal", "type", "value", "__type__", "x", ""]
        return {rng.choice(keys): make(depth - 1) for _ in range(size)}

    if profile == "small":
        if n > 100:
            return {"value": [make(4) for _ in range(n)]}
        return {"value": make(4)}
    raise ValueError(profile)
