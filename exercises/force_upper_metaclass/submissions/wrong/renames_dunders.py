class ForceUpperCase(type):
    def __new__(mcls, name, bases, namespace):
        renamed = {}
        for old, value in namespace.items():
            new = old.upper()
            if new in renamed:
                raise TypeError(f"two attributes would be called {new}")
            renamed[new] = value
        return super().__new__(mcls, name, bases, renamed)
