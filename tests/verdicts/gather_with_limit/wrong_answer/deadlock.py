import asyncio


async def gather_limited(functions, limit):
    places = asyncio.Semaphore(limit)

    async def run(function):
        await places.acquire()
        return await function()

    return await asyncio.gather(*[run(function) for function in functions])
