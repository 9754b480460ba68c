class MyDefaultDict(dict):
    def __init__(self, factory=None, *args, **kwargs):
        dict.__init__(self, *args, **kwargs)
        self.factory = factory

    def __getitem__(self, key):
        if key not in self and self.factory is not None:
            self[key] = self.factory()
        return dict.__getitem__(self, key)

    def copy(self):
        return MyDefaultDict(self.factory, dict.items(self))
