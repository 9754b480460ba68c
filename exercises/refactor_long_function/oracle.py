def invoice(lines, customer):
    kept = [line for line in lines if line["quantity"] > 0 and not line.get("cancelled", False)]
    count = sum(line["quantity"] for line in kept)
    goods = 0
    for line in kept:
        price = line["price"] * line["quantity"]
        goods += price - (price * 5 // 100 if line["quantity"] >= 10 else 0)
    if not count:
        return dict.fromkeys(("goods", "discount", "shipping", "total"), 0)
    discount = goods * {"member": 10, "staff": 30}.get(customer, 0) // 100
    shipping = 490 + 300 * (count > 20)
    if customer == "staff" or goods - discount >= 5000:
        shipping = 0
    return {
        "goods": goods,
        "discount": discount,
        "shipping": shipping,
        "total": goods - discount + shipping,
    }
