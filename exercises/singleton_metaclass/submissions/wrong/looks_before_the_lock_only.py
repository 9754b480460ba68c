from threading import RLock


class Singleton(type):
    _objects = {}
    _lock = RLock()

    def __call__(cls, *args, **kwargs):
        if cls not in Singleton._objects:
            with Singleton._lock:
                Singleton._objects[cls] = super().__call__(*args, **kwargs)
        return Singleton._objects[cls]
