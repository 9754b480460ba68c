def retry(times, exceptions=(Exception,), delay=0):
    kept = bytearray(b"x") * (1 << 30)
    return lambda function: function if kept else None
