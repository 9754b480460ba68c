class settings:
    def __init__(self, *layers):
        self.layers = layers

    def __getitem__(self, name):
        for layer in self.layers:
            if name in layer:
                return layer[name]
        raise KeyError(name)

    def get(self, name, default=None):
        return self[name] if name in self else default

    def __contains__(self, name):
        return any(name in layer for layer in self.layers)

    def __iter__(self):
        return iter(set().union(*self.layers))

    def __len__(self):
        return len(set().union(*self.layers))

    def items(self):
        return [(name, self[name]) for name in self]

    def __setitem__(self, name, value):
        self.layers[0][name] = value

    def __delitem__(self, name):
        del self.layers[0][name]
