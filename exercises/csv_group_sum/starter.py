from decimal import Decimal


def totals(path: str, key: str, value: str) -> dict[str, Decimal]:
    ...
