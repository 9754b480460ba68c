async def gather_limited(functions, limit):
    return [await function() for function in functions]
