import asyncio


async def gather_limited(functions, limit):
    return await asyncio.gather(*[function() for function in functions])
