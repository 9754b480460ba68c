def generate(rng, profile, n):
    if profile == "small":
        return {"args": (rng.sample(range(1, 13), rng.randint(0, 4)), n)}
    if profile == "many_kinds":
        return {"args": (list(range(500, 500 + n)), 1_400)}
    raise ValueError(profile)


def is_valid(coins, amount):
    return amount >= 0 and all(coin >= 1 for coin in coins) and len(set(coins)) == len(coins)
