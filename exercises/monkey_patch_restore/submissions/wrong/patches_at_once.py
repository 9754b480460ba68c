class patched:
    def __init__(self, obj, name, value):
        self.obj, self.name, self.value = obj, name, value
        self.had = name in vars(obj)
        self.old = vars(obj).get(name)
        setattr(obj, name, value)

    def __enter__(self):
        return self.value

    def __exit__(self, *exc):
        if self.had:
            setattr(self.obj, self.name, self.old)
        elif self.name in vars(self.obj):
            delattr(self.obj, self.name)
