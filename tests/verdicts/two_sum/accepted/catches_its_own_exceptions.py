def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        try:
            return [seen[target - x], i]
        except KeyError:
            seen[x] = i
        finally:
            pass
    raise ValueError("no pair")
