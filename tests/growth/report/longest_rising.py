"""Length of the longest rising subsequence. Here it is the whole list."""

import bisect


def bisect_the_tails(nums):
    tails = []
    for value in nums:
        place = bisect.bisect_left(tails, value)
        if place == len(tails):
            tails.append(value)
        else:
            tails[place] = value
    return len(tails)


def search_by_hand(nums):
    tails = []
    for value in nums:
        low, high = 0, len(tails)
        while low < high:
            middle = (low + high) // 2
            if tails[middle] < value:
                low = middle + 1
            else:
                high = middle
        tails[low:low + 1] = [value]
    return len(tails)


def tree_of_maxima(nums):
    rank = {value: place + 1 for place, value in enumerate(sorted(nums))}
    tree = [0] * (len(nums) + 1)
    longest = 0
    for value in nums:
        place, best = rank[value] - 1, 0
        while place > 0:
            best = max(best, tree[place])
            place -= place & -place
        best += 1
        longest = max(longest, best)
        place = rank[value]
        while place <= len(nums):
            tree[place] = max(tree[place], best)
            place += place & -place
    return longest


def best_ending_here(nums):
    best = []
    for index, value in enumerate(nums):
        longest = 0
        for other in range(index):
            if nums[other] < value and best[other] > longest:
                longest = best[other]
        best.append(longest + 1)
    return max(best)


def common_with_sorted(nums):
    ordered = sorted(set(nums))
    above = [0] * (len(ordered) + 1)
    for value in nums:
        row = [0]
        for place, other in enumerate(ordered):
            if value == other:
                row.append(above[place] + 1)
            else:
                row.append(max(row[place], above[place + 1]))
        above = row
    return above[-1]


def table_of_common(nums):
    ordered = sorted(set(nums))
    table = [[0] * (len(ordered) + 1) for _ in range(len(nums) + 1)]
    for row, value in enumerate(nums):
        for column, other in enumerate(ordered):
            if value == other:
                table[row + 1][column + 1] = table[row][column] + 1
            else:
                table[row + 1][column + 1] = max(table[row][column + 1], table[row + 1][column])
    return table[-1][-1]


def chains_by_bisect(nums):
    tails, chains = [], []
    for value in nums:
        place = bisect.bisect_left(tails, value)
        chain = (chains[place - 1] if place else []) + [value]
        tails[place:place + 1] = [value]
        chains[place:place + 1] = [chain]
    return len(chains[-1])
