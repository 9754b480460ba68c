# Here the import is missing: where can it stand?

ORDERS = [("ann", 30), ("bo", 25), ("ann", 70), ("cy", 8)]


def to_pay(name: str) -> int:
    whole = sum(price for who, price in ORDERS if who == name)
    return whole
