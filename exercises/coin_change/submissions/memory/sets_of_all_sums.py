def coin_change(coins, amount):
    levels = [{0}]
    while amount not in levels[-1]:
        sums = {s + coin for s in levels[-1] for coin in coins if s + coin <= amount}
        if not sums:
            return -1
        levels.append(sums)
    return len(levels) - 1
