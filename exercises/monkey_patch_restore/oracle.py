class patched:
    def __init__(self, obj, name, value):
        self.obj, self.name, self.value = obj, name, value

    def __enter__(self):
        self.had = [v for n, v in self.obj.__dict__.items() if n == self.name]
        setattr(self.obj, self.name, self.value)
        return self.value

    def __exit__(self, *exc):
        if self.name in self.obj.__dict__:
            delattr(self.obj, self.name)
        for value in self.had:
            setattr(self.obj, self.name, value)
