def logged(sink):
    def decorate(function):
        def wrapper(*args, **kwargs):
            parts = [repr(value) for value in args]
            parts += [f"{name}={value!r}" for name, value in kwargs.items()]
            call = f"{function.__name__}({', '.join(parts)})"
            try:
                result = function(*args, **kwargs)
            except Exception as error:
                sink(f"{call} raises {type(error).__name__}")
                raise
            sink(f"{call} -> {result!r}")
            return result

        return wrapper

    return decorate
