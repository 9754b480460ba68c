class suppress:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        pass

    def __exit__(self, kind, error, traceback):
        return any(isinstance(error, known) for known in self.kinds)
