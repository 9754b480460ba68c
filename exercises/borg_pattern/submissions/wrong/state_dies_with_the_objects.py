from weakref import WeakSet


class Borg:
    _alive = {}

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        others = Borg._alive.setdefault(cls, WeakSet())
        for other in others:
            self.__dict__ = other.__dict__
            break
        others.add(self)
        return self
