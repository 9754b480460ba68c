import asyncio

_ids = {}


async def handle(requests, handler) -> list:
    async def serve(request):
        _ids[asyncio.current_task()] = request["id"]
        try:
            return await handler(request)
        except Exception:
            return None

    return await asyncio.gather(*[serve(request) for request in requests])


def tag(message) -> str:
    return "[%s] %s" % (_ids.get(asyncio.current_task(), "-"), message)
