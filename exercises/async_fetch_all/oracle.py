import asyncio


async def fetch_all(fetch, urls, timeout):
    tasks = {}
    for url in urls:
        if url not in tasks:
            tasks[url] = asyncio.ensure_future(fetch(url))
    if not tasks:
        return {}
    try:
        done, late = await asyncio.wait(list(tasks.values()), timeout=timeout)
    except asyncio.CancelledError:
        for task in tasks.values():
            task.cancel()
        await asyncio.wait(list(tasks.values()))
        raise
    for task in late:
        task.cancel()
    if late:
        await asyncio.wait(late)
    answer = {}
    for url, task in tasks.items():
        if task in late:
            answer[url] = ("late", None)
        elif task.exception() is not None:
            answer[url] = ("failed", type(task.exception()).__name__)
        else:
            answer[url] = ("ok", task.result())
    return answer
