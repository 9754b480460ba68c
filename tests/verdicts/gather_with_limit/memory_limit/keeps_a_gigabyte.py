import asyncio


async def gather_limited(functions, limit):
    kept = bytearray(1 << 30)
    return await asyncio.gather(*[function() for function in functions], *kept)
