"""Largest number of each prefix."""

import heapq


def best_so_far(nums):
    result, best = [], nums[0]
    for value in nums:
        if value > best:
            best = value
        result.append(best)
    return result


def heap_of_losers(nums):
    result, best, heap = [], nums[0], []
    for index, value in enumerate(nums):
        best = max(best, value)
        heapq.heappush(heap, value)
        if index % 2:
            heapq.heappop(heap)
        result.append(best)
    return result


def maximum_of_all_scores(nums):
    scores = {}
    result = []
    for player, value in enumerate(nums):
        scores[player] = value
        result.append(max(scores.values()))
    return result


def keep_scores_in_order(nums):
    scores = {}
    result = []
    for player, value in enumerate(nums):
        scores[value] = player
        scores = dict(sorted(scores.items()))
        result.append(next(reversed(scores)))
    return result


def sort_the_values(nums):
    scores = {}
    result = []
    for player, value in enumerate(nums):
        scores[player] = value
        result.append(sorted(scores.values())[-1])
    return result


def sort_the_items(nums):
    players = {}
    result = []
    for player, value in enumerate(nums):
        players[value] = player
        result.append(sorted(players.items())[-1][0])
    return result
