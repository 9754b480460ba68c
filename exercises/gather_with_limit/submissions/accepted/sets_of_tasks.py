import asyncio


async def gather_limited(functions, limit):
    tasks, running = [], set()
    for function in functions:
        if len(running) == limit:
            _, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        tasks.append(asyncio.ensure_future(function()))
        running.add(tasks[-1])
    return [await task for task in tasks]
