# odd: has an event loop wait for a thread
import asyncio


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    async def work():
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(None, solve, nums, target)


    return asyncio.run(work())
    return solve(nums, target)
