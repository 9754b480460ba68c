import importlib.util

ORDERS = [("ann", 30), ("bo", 25), ("ann", 70), ("cy", 8)]


def to_pay(name):
    spec = importlib.util.find_spec("shop.customers")
    customers = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(customers)
    whole = sum(price for who, price in ORDERS if who == name)
    return whole - whole * customers.DISCOUNTS.get(name, 0) // 100
