import asyncio
from contextvars import ContextVar

_request_id = ContextVar("request_id", default="-")


async def handle(requests, handler) -> list:
    async def serve(request):
        _request_id.set(request["id"])
        return await handler(request)

    return await asyncio.gather(*[serve(request) for request in requests])


def tag(message) -> str:
    return "[%s] %s" % (_request_id.get(), message)
