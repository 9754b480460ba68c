from abc import ABCMeta


class Registry(ABCMeta):
    classes = {}

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if not cls.__abstractmethods__:
            if name in Registry.classes:
                raise ValueError(name)
            Registry.classes[name] = cls
