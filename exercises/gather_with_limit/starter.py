import asyncio


async def gather_limited(functions, limit):
    ...
