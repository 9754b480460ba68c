import asyncio


async def with_timeout(coro, seconds):
    ...
