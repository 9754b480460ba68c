import asyncio
import contextvars

_ids = contextvars.ContextVar("ids", default=("-",))


async def handle(requests, handler):
    loop, tasks = asyncio.get_running_loop(), []
    for request in requests:
        context = contextvars.copy_context()
        context.run(_ids.set, (request["id"],))
        tasks.append(context.run(loop.create_task, handler(request)))
    if tasks:
        await asyncio.wait(tasks)
    return [None if task.exception() else task.result() for task in tasks]


def tag(message):
    return "[%s] %s" % (_ids.get()[0], message)
