import asyncio
from contextvars import ContextVar

_request_id = ContextVar("request_id", default="-")


async def handle(requests, handler) -> list:
    async def serve(request):
        try:
            return await handler(request)
        except Exception:
            return None

    tasks = []
    for request in requests:
        _request_id.set(request["id"])
        tasks.append(asyncio.ensure_future(serve(request)))
    return await asyncio.gather(*tasks)


def tag(message) -> str:
    return "[%s] %s" % (_request_id.get(), message)
