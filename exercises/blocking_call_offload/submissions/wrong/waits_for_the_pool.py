from concurrent.futures import ThreadPoolExecutor


async def call_all(functions):
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(function) for function in functions]
        return [future.result() for future in futures]
