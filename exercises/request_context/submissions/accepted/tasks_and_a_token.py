import asyncio
from contextvars import ContextVar

current = ContextVar("current", default=None)


async def handle(requests, handler):
    tasks = []
    for request in requests:
        token = current.set(request)
        tasks.append(asyncio.create_task(handler(request)))
        current.reset(token)
    results = await asyncio.gather(*tasks, return_exceptions=True)
    return [None if isinstance(result, Exception) else result for result in results]


def tag(message):
    request = current.get()
    return f"[{'-' if request is None else request['id']}] {message}"
