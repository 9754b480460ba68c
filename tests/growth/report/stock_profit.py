"""Largest gain from buying once and selling later, 0 if there is none."""


def lowest_so_far(prices):
    best, lowest = 0, prices[0]
    for price in prices:
        if price - lowest > best:
            best = price - lowest
        if price < lowest:
            lowest = price
    return best


def highest_to_come(prices):
    highest = [0] * len(prices)
    top = 0
    for day in range(len(prices) - 1, -1, -1):
        top = max(top, prices[day])
        highest[day] = top
    return max(later - price for price, later in zip(prices, highest))


def halves(prices):
    def _best(low, high):
        if high - low == 1:
            return 0
        middle = (low + high) // 2
        lowest, highest = prices[low], prices[middle]
        for day in range(low, middle):
            if prices[day] < lowest:
                lowest = prices[day]
        for day in range(middle, high):
            if prices[day] > highest:
                highest = prices[day]
        return max(highest - lowest, _best(low, middle), _best(middle, high))

    return _best(0, len(prices))


def every_pair(prices):
    best = 0
    for bought in range(len(prices)):
        for sold in range(bought + 1, len(prices)):
            if prices[sold] - prices[bought] > best:
                best = prices[sold] - prices[bought]
    return best


def best_sale_for_each(prices):
    return max(max(prices[day:]) - price for day, price in enumerate(prices))


def gaps_of_every_length(prices):
    best = 0
    for gap in range(1, len(prices)):
        for day in range(len(prices) - gap):
            best = max(best, prices[day + gap] - prices[day])
    return best
