async def call_all(functions):
    return [function() for function in functions]
