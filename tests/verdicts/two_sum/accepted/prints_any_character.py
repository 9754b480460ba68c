print("\x00\x1b[31mred\x1b[0m \ud800".encode("utf-8", "replace"))
print("\x1b[2J\x07 ü 漢字 🎯")


def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
