def generate(rng, profile, n):
    names = ["Tea", '"Tea, green"', "Books", '"say ""hi"""', "Toys"]
    rows = ["%d,%s,%d.%02d\n" % (rng.randint(1, 10 ** 6), rng.choice(names), rng.randint(0, 99), rng.randint(0, 99)) for _ in range(600)]
    return {"args": ("sales.csv", "shop", "amount"), "files": {"sales.csv": ["id,shop,amount\n", ("".join(rows), n // 600)]}}
