from itertools import groupby


def top_k(nums, k):
    found = [(-len(list(run)), number) for number, run in groupby(sorted(nums))]
    return [number for _, number in sorted(found)[:k]]
