from threading import RLock


class Singleton(type):
    _objects = {}
    _lock = RLock()

    def __call__(cls, *args, **kwargs):
        with Singleton._lock:
            if not Singleton._objects.get(cls):
                Singleton._objects[cls] = super().__call__(*args, **kwargs)
            return Singleton._objects[cls]
