from functools import wraps


def logged(sink):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            try:
                result = function(*args, **kwargs)
                outcome = f"-> {result!r}"
                return result
            except Exception as error:
                outcome = f"raises {type(error).__name__}"
                raise
            finally:
                parts = [repr(value) for value in args]
                parts += [f"{name}={value!r}" for name, value in kwargs.items()]
                sink(f"{function.__name__}({', '.join(parts)}) {outcome}")

        return wrapper

    return decorate
