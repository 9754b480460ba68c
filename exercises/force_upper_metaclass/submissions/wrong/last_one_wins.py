class ForceUpperCase(type):
    def __new__(mcls, name, bases, namespace):
        renamed = {
            key if key.startswith("__") and key.endswith("__") else key.upper(): value
            for key, value in namespace.items()
        }
        return super().__new__(mcls, name, bases, renamed)
