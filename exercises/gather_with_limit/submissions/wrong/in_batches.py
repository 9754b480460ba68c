import asyncio


async def gather_limited(functions, limit):
    results = []
    for start in range(0, len(functions), limit):
        batch = functions[start : start + limit]
        results += await asyncio.gather(*[function() for function in batch])
    return results
