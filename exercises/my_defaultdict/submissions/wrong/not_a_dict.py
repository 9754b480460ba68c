class MyDefaultDict:
    def __init__(self, factory=None, *args, **kwargs):
        self.data, self.factory = dict(*args, **kwargs), factory

    def __getitem__(self, key):
        if key not in self.data:
            if self.factory is None:
                raise KeyError(key)
            self.data[key] = self.factory()
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __contains__(self, key):
        return key in self.data

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def keys(self):
        return self.data.keys()

    def items(self):
        return self.data.items()

    def get(self, key, default=None):
        return self.data.get(key, default)

    def pop(self, key, *default):
        return self.data.pop(key, *default)

    def update(self, *args, **kwargs):
        self.data.update(*args, **kwargs)

    def copy(self):
        return MyDefaultDict(self.factory, self.data)
