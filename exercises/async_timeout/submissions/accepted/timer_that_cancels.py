import asyncio


async def with_timeout(coro, seconds):
    task = asyncio.create_task(coro)
    late = False

    def cancel():
        nonlocal late
        late = True
        task.cancel()

    timer = asyncio.get_running_loop().call_later(seconds, cancel)
    try:
        result = await task
    except asyncio.CancelledError:
        if late:
            raise asyncio.TimeoutError from None
        raise
    except Exception:
        if late:
            raise asyncio.TimeoutError from None
        raise
    finally:
        timer.cancel()
    if late:
        raise asyncio.TimeoutError
    return result
