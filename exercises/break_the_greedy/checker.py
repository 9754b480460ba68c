def check(case, result):
    """Pays the amount as the cashier does, and with the fewest coins."""
    if not isinstance(result, (tuple, list)) or len(result) != 2:
        return "expected a tuple of coins and an amount"
    coins, amount = result
    if not isinstance(coins, (tuple, list)) or not 1 <= len(coins) <= 10:
        return "coins must be a list of 1 to 10 ints"
    if any(type(coin) is not int or not 1 <= coin <= 1000 for coin in coins):
        return "each coin must be an int from 1 to 1,000"
    if len(set(coins)) != len(coins):
        return "the coins must be different"
    if 1 not in coins:
        return "there is no coin 1"
    if type(amount) is not int or not 1 <= amount <= 10_000:
        return "the amount must be an int from 1 to 10,000"
    left, cashier = amount, 0
    for coin in sorted(coins, reverse=True):
        cashier += left // coin
        left %= coin
    fewest = [0]
    for a in range(1, amount + 1):
        fewest.append(1 + min(fewest[a - coin] for coin in coins if coin <= a))
    if cashier == fewest[amount]:
        return f"the cashier pays {amount} with {cashier} coins, and fewer will not do"
    return True
