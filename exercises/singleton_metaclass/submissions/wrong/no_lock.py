class Singleton(type):
    _objects = {}

    def __call__(cls, *args, **kwargs):
        if cls not in Singleton._objects:
            Singleton._objects[cls] = super().__call__(*args, **kwargs)
        return Singleton._objects[cls]
