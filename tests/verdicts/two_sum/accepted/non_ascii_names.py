def größe(liste):
    return len(liste)


def two_sum(nums, ziel):
    # 目标 🎯 — comments may hold anything.
    gesehen = {}
    for i, x in enumerate(nums):
        if ziel - x in gesehen:
            return [gesehen[ziel - x], i]
        gesehen[x] = i
    return [] * größe(nums)
