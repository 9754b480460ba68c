# odd: logs what it does
import logging

logging.basicConfig(level=logging.DEBUG)
LOG = logging.getLogger(__name__)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    LOG.debug("looking for %d", target)
    LOG.warning("among %d", len(nums))
    return solve(nums, target)
