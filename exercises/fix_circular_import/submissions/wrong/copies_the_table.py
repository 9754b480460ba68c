ORDERS = [("ann", 30), ("bo", 25), ("ann", 70), ("cy", 8)]
DISCOUNTS = {"ann": 10, "bo": 0}


def to_pay(name):
    whole = sum(price for who, price in ORDERS if who == name)
    return whole - whole * DISCOUNTS.get(name, 0) // 100
