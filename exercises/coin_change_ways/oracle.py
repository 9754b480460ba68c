from functools import lru_cache


def ways(coins, amount):
    """Decides for each kind how many of it are used."""
    @lru_cache(maxsize=None)
    def rest(kind, left):
        if kind == len(coins):
            return int(left == 0)
        return sum(rest(kind + 1, left - used) for used in range(0, left + 1, coins[kind]))

    return rest(0, amount)
