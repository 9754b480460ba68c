import asyncio


async def call_all(functions):
    calls = [asyncio.to_thread(function) for function in functions]
    return await asyncio.gather(*calls, return_exceptions=True)
