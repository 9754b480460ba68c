# odd: runs coroutines
import asyncio


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    async def one(n):
        await asyncio.sleep(0)
        return solve(nums, target)


    async def all_of_them():
        return await asyncio.gather(one(1), one(2))


    return asyncio.run(all_of_them())[0]
    return solve(nums, target)
