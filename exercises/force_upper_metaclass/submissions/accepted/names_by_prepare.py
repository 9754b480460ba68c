class CapitalNames(dict):
    def __init__(self):
        self.written = {}

    def __setitem__(self, name, value):
        if not (name.startswith("__") and name.endswith("__")):
            if self.written.setdefault(name.upper(), name) != name:
                raise TypeError(f"{name} and {self.written[name.upper()]} clash")
            name = name.upper()
        super().__setitem__(name, value)

    def __missing__(self, name):
        if self.written.get(name.upper()) == name:
            return self[name.upper()]
        raise KeyError(name)


class ForceUpperCase(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return CapitalNames()

    def __new__(mcls, name, bases, namespace):
        if not isinstance(namespace, CapitalNames):
            plain, namespace = namespace, CapitalNames()
            for key, value in plain.items():
                namespace[key] = value
        return super().__new__(mcls, name, bases, dict(namespace))
