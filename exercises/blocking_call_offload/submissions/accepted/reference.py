import asyncio


async def call_all(functions) -> list:
    return await asyncio.gather(*[asyncio.to_thread(function) for function in functions])
