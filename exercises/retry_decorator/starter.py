def retry(times, exceptions=(Exception,), delay=0):
    def decorate(function):
        ...

    return decorate
