async def gather_limited(functions, limit):
    while True:
        pass
