import asyncio


async def call_all(functions):
    return [await asyncio.to_thread(function) for function in functions]
