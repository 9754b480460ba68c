import asyncio

_request_id = "-"


async def handle(requests, handler) -> list:
    async def serve(request):
        global _request_id
        _request_id = request["id"]
        try:
            return await handler(request)
        except Exception:
            return None
        finally:
            _request_id = "-"

    return await asyncio.gather(*[serve(request) for request in requests])


def tag(message) -> str:
    return "[%s] %s" % (_request_id, message)
