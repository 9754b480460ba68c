import time


async def gather_limited(functions, limit):
    time.sleep(1)
    return [await function() for function in functions]
