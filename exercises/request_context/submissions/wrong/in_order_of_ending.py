import asyncio
from contextvars import ContextVar

_request_id = ContextVar("request_id", default="-")


async def handle(requests, handler) -> list:
    async def serve(request):
        _request_id.set(request["id"])
        try:
            return await handler(request)
        except Exception:
            return None

    tasks = [asyncio.ensure_future(serve(request)) for request in requests]
    return [await task for task in asyncio.as_completed(tasks)]


def tag(message) -> str:
    return "[%s] %s" % (_request_id.get(), message)
