import asyncio


async def gather_limited(functions, limit):
    places = asyncio.Semaphore(limit)

    async def run(function):
        async with places:
            return await function()

    tasks = [asyncio.ensure_future(run(function)) for function in functions]
    return [await task for task in asyncio.as_completed(tasks)]
