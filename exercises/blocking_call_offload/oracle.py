import asyncio
import threading


async def call_all(functions):
    """A thread and a future of the loop for each function."""
    loop = asyncio.get_running_loop()

    def start(function):
        future = loop.create_future()

        def work():
            try:
                found, value = future.set_result, function()
            except Exception as error:
                found, value = future.set_exception, error
            loop.call_soon_threadsafe(found, value)

        threading.Thread(target=work).start()
        return future

    futures = [start(function) for function in functions]
    while not all(future.done() for future in futures):
        await asyncio.sleep(0)
    return [future.result() for future in futures]
