import asyncio
from concurrent.futures import ThreadPoolExecutor

_pool = ThreadPoolExecutor(1)


async def call_all(functions):
    loop = asyncio.get_running_loop()
    waiting = [loop.run_in_executor(_pool, function) for function in functions]
    return [await future for future in waiting]
