# odd: uses the library's containers
import bisect
import collections
import heapq
import itertools


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    heap = [3, 1, 2]
    heapq.heapify(heap)
    assert heapq.heappop(heap) == 1 and bisect.bisect([1, 3], 2) == 1
    assert collections.Counter("aab").most_common(1) == [("a", 2)]
    assert list(itertools.accumulate([1, 2])) == [1, 3] and collections.ChainMap({}, {"a": 1})["a"]
    return solve(nums, target)
