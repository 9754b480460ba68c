class ForceUpperCase(type):
    def __new__(mcls, name, bases, namespace):
        renamed = {}
        for old, value in namespace.items():
            if old.startswith("__") and old.endswith("__"):
                new = old
            else:
                new = old.upper()
            if new in renamed:
                raise TypeError(f"two attributes would be called {new}")
            renamed[new] = value
            renamed.setdefault(old, value)
        return super().__new__(mcls, name, bases, renamed)
