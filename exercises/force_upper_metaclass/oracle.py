import re


class ForceUpperCase(type):
    def __new__(mcls, name, bases, namespace):
        names = [n if re.fullmatch("__.*__", n) else n.upper() for n in namespace]
        if len(set(names)) < len(names):
            raise TypeError("names clash")
        return type.__new__(mcls, name, bases, dict(zip(names, namespace.values())))
