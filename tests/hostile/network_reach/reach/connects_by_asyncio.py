# family: network reach
# tries: connects by an event loop
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import asyncio


def harm():
    async def connect():
        await asyncio.open_connection("127.0.0.1", WORLD["port"])
        return True

    return asyncio.run(connect())
