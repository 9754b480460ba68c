import asyncio


async def gather_limited(functions, limit):
    asyncio.run(functions[0]())
