def tail(path: str, n: int) -> list[str]:
    """Return the last n lines of the text file."""
    raise NotImplementedError
