import asyncio


async def gather_limited(functions, limit):
    waiting = list(enumerate(functions))[::-1]
    results = [None] * len(waiting)

    async def worker():
        while waiting:
            at, function = waiting.pop()
            results[at] = await function()

    await asyncio.gather(*[worker() for _ in range(limit)])
    return results
