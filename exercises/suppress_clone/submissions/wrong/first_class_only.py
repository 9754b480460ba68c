class suppress:
    def __init__(self, *kinds):
        self._kinds = kinds

    def __enter__(self):
        return None

    def __exit__(self, kind, error, traceback):
        return kind is not None and bool(self._kinds) and issubclass(kind, self._kinds[0])
