from asyncio import wait_for


async def with_timeout(coro, seconds):
    return await wait_for(coro, seconds)
