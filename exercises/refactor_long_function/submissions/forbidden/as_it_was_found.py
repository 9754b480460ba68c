def invoice(lines, customer):
    total = 0
    count = 0
    for line in lines:
        if line["quantity"] > 0:
            if not line.get("cancelled", False):
                price = line["price"] * line["quantity"]
                if line["quantity"] >= 10:
                    price = price - price * 5 // 100
                total = total + price
                count = count + line["quantity"]
    if count == 0:
        return {"goods": 0, "discount": 0, "shipping": 0, "total": 0}
    else:
        discount = 0
        if customer == "member":
            discount = total * 10 // 100
        else:
            if customer == "staff":
                discount = total * 30 // 100
        shipping = 0
        if total - discount < 5000:
            if customer != "staff":
                shipping = 490
                if count > 20:
                    shipping = shipping + 300
        result = {}
        result["goods"] = total
        result["discount"] = discount
        result["shipping"] = shipping
        result["total"] = total - discount + shipping
        return result
