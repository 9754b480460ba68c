import asyncio


async def with_timeout(coro, seconds):
    task = asyncio.ensure_future(coro)
    try:
        await asyncio.sleep(seconds)
        done = task.done()
    except asyncio.CancelledError:
        task.cancel()
        await asyncio.wait({task})
        raise
    if done:
        return task.result()
    task.cancel()
    await asyncio.wait({task})
    raise asyncio.TimeoutError
