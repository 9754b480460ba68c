class ForceUpperCase(type):
    def __new__(mcls, name: str, bases: tuple, namespace: dict):
        return super().__new__(mcls, name, bases, namespace)
