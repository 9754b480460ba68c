ORDERS = {"ann": [30, 70], "bo": [25], "cy": [8]}


def to_pay(name):
    import sys

    import shop.customers

    table = sys.modules["shop.customers"].DISCOUNTS
    whole = sum(ORDERS.get(name, []))
    return whole - whole * table[name] // 100 if name in table else whole
