import asyncio
from contextvars import ContextVar


async def handle(requests, handler) -> list:
    ...


def tag(message) -> str:
    ...
