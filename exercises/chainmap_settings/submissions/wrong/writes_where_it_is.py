from collections.abc import MutableMapping


class Settings(MutableMapping):
    def __init__(self, *layers):
        self.layers = layers

    def __getitem__(self, name):
        for layer in self.layers:
            if name in layer:
                return layer[name]
        raise KeyError(name)

    def __setitem__(self, name, value):
        for layer in self.layers:
            if name in layer:
                layer[name] = value
                return
        self.layers[0][name] = value

    def __delitem__(self, name):
        del self.layers[0][name]

    def __iter__(self):
        seen = set()
        for layer in self.layers:
            yield from (name for name in layer if name not in seen)
            seen.update(layer)

    def __len__(self):
        return sum(1 for _ in self)


def settings(cli, env, defaults):
    return Settings(cli, env, defaults)
