from threading import RLock


class Singleton(type):
    _object = None
    _lock = RLock()

    def __call__(cls, *args, **kwargs):
        with Singleton._lock:
            if Singleton._object is None:
                Singleton._object = super().__call__(*args, **kwargs)
            return Singleton._object
