# Linear by byte codes; each search of a regular expression goes through the whole text.
import re


def two_sum(nums, target):
    text = " ".join(["", *map(str, nums), ""])
    for i, x in enumerate(nums):
        match = re.compile(" %d " % (target - x)).search(text)
        if match:
            j = text.count(" ", 0, match.start())
            if j != i:
                return [i, j]
    return []
