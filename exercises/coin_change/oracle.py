def coin_change(coins, amount):
    """All sums that 0, 1, 2, … coins can make, until the amount is one of them."""
    sums, seen, number = {0}, {0}, 0
    while sums:
        if amount in sums:
            return number
        sums = {s + coin for s in sums for coin in coins if s + coin <= amount} - seen
        seen |= sums
        number += 1
    return -1
