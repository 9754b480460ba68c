import hashlib
import time


def tokens(count, length):
    start = str(time.time())
    return [hashlib.sha256((start + str(i)).encode()).hexdigest()[:length] for i in range(count)]
