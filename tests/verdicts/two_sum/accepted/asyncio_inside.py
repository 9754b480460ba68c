import asyncio


async def search(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
        if i % 1000 == 0:
            await asyncio.sleep(0)
    return []


def two_sum(nums, target):
    return asyncio.run(search(nums, target))
