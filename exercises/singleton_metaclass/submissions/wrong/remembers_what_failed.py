from threading import RLock


class Singleton(type):
    _objects = {}
    _lock = RLock()

    def __call__(cls, *args, **kwargs):
        with Singleton._lock:
            if cls not in Singleton._objects:
                made = Singleton._objects[cls] = cls.__new__(cls)
                made.__init__(*args, **kwargs)
            return Singleton._objects[cls]
