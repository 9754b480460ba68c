from threading import RLock


class Singleton(type):
    _objects = {}
    _lock = RLock()

    def __call__(cls, *args, **kwargs):
        with Singleton._lock:
            if cls not in Singleton._objects:
                Singleton._objects[cls] = cls.__new__(cls, *args, **kwargs)
            cls.__init__(Singleton._objects[cls], *args, **kwargs)
            return Singleton._objects[cls]

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if "__new__" not in namespace:
            cls.__new__ = lambda kind, *args, **kwargs: object.__new__(kind)
