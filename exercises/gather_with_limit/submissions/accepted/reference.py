import asyncio


async def gather_limited(functions, limit):
    places = asyncio.Semaphore(limit)

    async def run(function):
        async with places:
            return await function()

    return await asyncio.gather(*[run(function) for function in functions])
