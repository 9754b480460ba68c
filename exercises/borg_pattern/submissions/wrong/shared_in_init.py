class Borg:
    _states = {}

    def __init__(self):
        self.__dict__ = Borg._states.setdefault(type(self), {})
