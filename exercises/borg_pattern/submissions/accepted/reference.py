class Borg:
    _states = {}

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self.__dict__ = Borg._states.setdefault(cls, {})
        return self
