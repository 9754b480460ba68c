from copy import deepcopy


class Registry:
    def __init__(self):
        self._prototypes = {}

    def register(self, name, prototype):
        if name in self._prototypes:
            raise ValueError(f"{name!r} is taken")
        self._prototypes[name] = deepcopy(prototype)

    def clone(self, name, /, **overrides):
        if name not in self._prototypes:
            raise KeyError(name)
        twin = self._prototypes[name]
        for key, value in overrides.items():
            if key not in vars(twin):
                raise AttributeError(key)
            setattr(twin, key, value)
        return deepcopy(twin)
