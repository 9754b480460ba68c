# odd: draws random numbers with a seed
import random
import secrets
import uuid

random.seed(7)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert 1 <= random.randint(1, 6) <= 6 and len(secrets.token_bytes(4)) == 4
    assert uuid.uuid4() != uuid.uuid4() and random.SystemRandom().random() < 1
    return solve(nums, target)
