import asyncio


async def with_timeout(coro, seconds):
    task = asyncio.ensure_future(coro)
    done, _ = await asyncio.wait({task}, timeout=seconds)
    if done:
        return task.result()
    task.cancel()
    await asyncio.wait({task})
    raise asyncio.TimeoutError
