PERCENT_OFF = {"member": 10, "staff": 30}


def line_price(line, customer):
    price = line["price"] * line["quantity"]
    if line["quantity"] >= 10 and customer not in PERCENT_OFF:
        price -= price * 5 // 100
    return price


def shipping_cost(to_pay, pieces, customer):
    if customer == "staff" or to_pay >= 5000:
        return 0
    return 790 if pieces > 20 else 490


def invoice(lines, customer):
    kept = [line for line in lines if line["quantity"] > 0 and not line.get("cancelled")]
    if not kept:
        return {"goods": 0, "discount": 0, "shipping": 0, "total": 0}
    goods = sum(line_price(line, customer) for line in kept)
    discount = goods * PERCENT_OFF.get(customer, 0) // 100
    pieces = sum(line["quantity"] for line in kept)
    shipping = shipping_cost(goods - discount, pieces, customer)
    total = goods - discount + shipping
    return {"goods": goods, "discount": discount, "shipping": shipping, "total": total}
