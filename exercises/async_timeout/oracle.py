import asyncio


async def with_timeout(coro, seconds):
    """Waits for an event that either the end of the task or a timer sets."""
    loop = asyncio.get_running_loop()
    task, woken, is_late = asyncio.ensure_future(coro), asyncio.Event(), []

    def time_is_over():
        if not task.done():
            is_late.append(True)
            task.cancel()

    task.add_done_callback(lambda _: woken.set())
    timer = loop.call_later(seconds, time_is_over)
    try:
        await woken.wait()
    except asyncio.CancelledError:
        task.cancel()
        await woken.wait()
        raise
    finally:
        timer.cancel()
    if is_late:
        raise asyncio.TimeoutError
    return task.result()
