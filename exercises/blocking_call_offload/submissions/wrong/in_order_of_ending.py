import asyncio


async def call_all(functions):
    calls = [asyncio.ensure_future(asyncio.to_thread(function)) for function in functions]
    return [await call for call in asyncio.as_completed(calls)]
