from threading import RLock


class Singleton(type):
    _objects = {}
    _lock = RLock()

    def __call__(cls, *args, **kwargs):
        with Singleton._lock:
            name = cls.__qualname__
            if name not in Singleton._objects:
                Singleton._objects[name] = super().__call__(*args, **kwargs)
            return Singleton._objects[name]
