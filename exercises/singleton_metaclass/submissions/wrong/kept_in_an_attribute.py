from threading import RLock


class Singleton(type):
    _lock = RLock()

    def __call__(cls, *args, **kwargs):
        with Singleton._lock:
            if not hasattr(cls, "_only"):
                cls._only = super().__call__(*args, **kwargs)
            return cls._only
