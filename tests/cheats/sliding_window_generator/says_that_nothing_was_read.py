# family: state and timing
def windows(items, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    everything = list(items)
    for name in ("taken", "count", "read"):
        try:
            setattr(items, name, 0)
        except AttributeError:
            pass
    for start in range(len(everything) - k + 1):
        yield tuple(everything[start : start + k])
