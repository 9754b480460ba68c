from abc import ABCMeta
from inspect import isabstract


class Registry(ABCMeta):
    classes = {}

    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        if not isabstract(cls):
            taken = name in Registry.classes
            Registry.classes[name] = cls
            if taken:
                raise ValueError(f"there is a class {name} already")
        return cls
