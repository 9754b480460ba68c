"""Fewest coins of a few kinds that make an amount of n, or -1."""


def table(coins, amount):
    fewest = [0] + [amount + 1] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total and fewest[total - coin] + 1 < fewest[total]:
                fewest[total] = fewest[total - coin] + 1
    return fewest[amount] if fewest[amount] <= amount else -1


def ring_of_last_totals(coins, amount):
    size = max(coins)
    ring = [0] * size
    for total in range(1, amount + 1):
        reachable = [ring[(total - coin) % size] for coin in coins if coin <= total]
        ring[total % size] = min(reachable) + 1 if reachable else amount + 1
    return ring[amount % size] if ring[amount % size] <= amount else -1


def frontier(coins, amount):
    reached = {0}
    border = [0]
    count = 0
    while border:
        if amount in reached:
            return count
        following = []
        for total in border:
            for coin in coins:
                if total + coin <= amount and total + coin not in reached:
                    reached.add(total + coin)
                    following.append(total + coin)
        border = following
        count += 1
    return -1


def all_totals_again(coins, amount):
    reached = {0}
    count = 0
    while amount not in reached:
        larger = {total + coin for total in reached for coin in coins if total + coin <= amount}
        if larger <= reached:
            return -1
        reached |= larger
        count += 1
    return count


def copied_table(coins, amount):
    fewest = [0]
    for total in range(1, amount + 1):
        reachable = [fewest[total - coin] for coin in coins if coin <= total]
        fewest = fewest + [min(reachable) + 1 if reachable else amount + 1]
    return fewest[amount] if fewest[amount] <= amount else -1
