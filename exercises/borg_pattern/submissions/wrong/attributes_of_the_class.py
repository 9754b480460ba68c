class Borg:
    def __setattr__(self, name, value):
        setattr(type(self), name, value)

    def __delattr__(self, name):
        delattr(type(self), name)
