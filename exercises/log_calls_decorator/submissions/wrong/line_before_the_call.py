from functools import wraps


def logged(sink):
    waiting = []

    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            parts = [repr(value) for value in args]
            parts += [f"{name}={value!r}" for name, value in kwargs.items()]
            line = [f"{function.__name__}({', '.join(parts)})", ""]
            waiting.append(line)
            try:
                result = function(*args, **kwargs)
                line[1] = f" -> {result!r}"
            except Exception as error:
                line[1] = f" raises {type(error).__name__}"
                raise
            finally:
                while all(outcome for _, outcome in waiting) and waiting:
                    sink("".join(waiting.pop(0)))
            return result

        return wrapper

    return decorate
