from threading import RLock


class Singleton(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.__made = []
        cls.__lock = RLock()

    def __call__(cls, *args, **kwargs):
        if not cls.__made:
            with cls.__lock:
                if not cls.__made:
                    cls.__made.append(super().__call__(*args, **kwargs))
        return cls.__made[0]
