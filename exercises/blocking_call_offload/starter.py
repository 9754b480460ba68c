import asyncio


async def call_all(functions) -> list:
    ...
