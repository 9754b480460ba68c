from abc import ABCMeta
from inspect import isabstract


class Registry(ABCMeta):
    classes = {}

    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        if bases:
            if name in Registry.classes:
                raise ValueError(f"there is a class {name} already")
            Registry.classes[name] = cls
        return cls
