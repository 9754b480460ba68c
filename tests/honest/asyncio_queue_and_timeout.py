# odd: waits for a queue with a limit on time
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
        box = asyncio.Queue()
        await box.put(solve(nums, target))
        return await asyncio.wait_for(box.get(), 5)


    return asyncio.run(work())
    return solve(nums, target)
