PERCENT_OFF = {"member": 10, "staff": 30}


def line_price(line):
    price = line["price"] * line["quantity"]
    return price - price * 5 // 100 if line["quantity"] >= 10 else price


def shipping_cost(to_pay, pieces, customer):
    if customer == "staff" or to_pay >= 5000:
        return 0
    return 790 if pieces > 20 else 490


def invoice(lines, customer):
    kept = [line for line in lines if line["quantity"] > 0 and not line.get("cancelled")]
    goods = sum(line_price(line) for line in kept)
    discount = goods * PERCENT_OFF.get(customer, 0) // 100
    pieces = sum(line["quantity"] for line in kept)
    shipping = shipping_cost(goods - discount, pieces, customer)
    total = goods - discount + shipping
    return {"goods": goods, "discount": discount, "shipping": shipping, "total": total}
