class ForceUpperCase(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        for old, value in namespace.items():
            if old.startswith("__") and old.endswith("__"):
                continue
            new = old.upper()
            if new != old:
                if new in namespace or new in vars(cls):
                    raise TypeError(new)
                delattr(cls, old)
                setattr(cls, new, value)
