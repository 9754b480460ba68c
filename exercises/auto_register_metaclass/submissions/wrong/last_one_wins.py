from abc import ABCMeta
from inspect import isabstract


class Registry(ABCMeta):
    classes = {}

    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        if not isabstract(cls):
            Registry.classes[name] = cls
        return cls
