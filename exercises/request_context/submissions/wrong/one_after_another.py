import asyncio
from contextvars import ContextVar

_request_id = ContextVar("request_id", default="-")


async def handle(requests, handler) -> list:
    async def serve(request):
        token = _request_id.set(request["id"])
        try:
            return await handler(request)
        except Exception:
            return None
        finally:
            _request_id.reset(token)

    return [await serve(request) for request in requests]


def tag(message) -> str:
    return "[%s] %s" % (_request_id.get(), message)
