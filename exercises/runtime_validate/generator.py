def generate(rng, profile, n):
    if profile == "all_right":
        return {"args": ("Boxes", boxes(["name"] * n))}
    if profile == "all_wrong":
        return {"args": ("Boxes", boxes([0] * n))}
    order = {
        "id": rng.randrange(9),
        "customer": {"id": 1, "name": "Ann", "kind": rng.choice(["new", "old"])},
        "lines": [
            {"name": "tea", "price": rng.choice([2, 2.5]), "count": rng.choice([None, 3])}
            for _ in range(rng.randint(1, n))
        ],
        "notes": {letter: rng.choice(["a", ["b"], []]) for letter in "xyz"[: rng.randint(0, 3)]},
    }
    if rng.random() < 0.5:
        order["paid"] = True
    for _ in range(rng.randint(0, n)):
        spoil(rng, order)
    return {"args": ("Order", order)}


def boxes(names):
    return {"names": names, "marks": {}, "by_number": {}, "deep": []}


def spoil(rng, place):
    """Changes, takes away or adds something, at any depth."""
    key = rng.choice(list(place) if isinstance(place, dict) else list(range(len(place))))
    inside = place[key]
    if isinstance(inside, (dict, list)) and inside and rng.random() < 0.8:
        spoil(rng, inside)
        return
    act = rng.random()
    if act < 0.6 or len(place) == 1:
        place[key] = rng.choice([None, True, 0, 1.5, "new", "text", [], ["a", 1], {}, {"x": 1}])
    elif isinstance(place, dict) and act < 0.8:
        place[rng.choice(["more", 5, "id"])] = rng.choice([1, "a"])
    else:
        del place[key]


def is_valid(name, value):
    return name in ("Order", "Boxes")
