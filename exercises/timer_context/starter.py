class Timer:
    elapsed: float = 0.0

    def __enter__(self) -> "Timer":
        ...

    def __exit__(self, kind, error, trace) -> None:
        ...
