import asyncio
import threading

_local = threading.local()


async def handle(requests, handler) -> list:
    async def serve(request):
        _local.id = request["id"]
        try:
            return await handler(request)
        except Exception:
            return None
        finally:
            _local.id = "-"

    return await asyncio.gather(*[serve(request) for request in requests])


def tag(message) -> str:
    return "[%s] %s" % (getattr(_local, "id", "-"), message)
