def generate(rng, profile, n):
    if profile == "small":
        coins = rng.sample(range(1, 13), rng.randint(0, 4))
        return {"args": (coins, n)}
    if profile == "many_kinds":
        return {"args": (list(range(2, n + 2)), 4 * n)}
    raise ValueError(profile)


def is_valid(coins, amount):
    return amount >= 0 and all(coin >= 1 for coin in coins) and len(set(coins)) == len(coins)
