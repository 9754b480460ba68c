def coin_change(coins, amount):
    if amount == 0:
        return 0
    seen, level, number = {0}, [0], 0
    while level:
        number += 1
        above = []
        for total in level:
            for coin in coins:
                reached = total + coin
                if reached == amount:
                    return number
                if reached < amount and reached not in seen:
                    seen.add(reached)
                    above.append(reached)
        level = above
    return -1
