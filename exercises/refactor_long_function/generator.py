def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    lines = []
    for _ in range(n):
        line = {
            "price": rng.choice((0, 1, 99, 333, 1250, 5000)),
            "quantity": rng.choice((-1, 0, 1, 1, 2, 9, 10, 11, 21)),
        }
        if rng.random() < 0.3:
            line["cancelled"] = rng.random() < 0.5
        lines.append(line)
    return {"args": (lines, rng.choice(("member", "staff", "guest", "")))}


def is_valid(lines, customer):
    return all("quantity" in line and line["price"] >= 0 for line in lines)
