class Registry(type):
    classes = {}

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        if any(getattr(value, "__isabstractmethod__", False) for value in namespace.values()):
            return
        if name in Registry.classes:
            raise ValueError(name)
        Registry.classes[name] = cls
