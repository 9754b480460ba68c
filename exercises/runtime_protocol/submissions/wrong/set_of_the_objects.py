from typing import Protocol, runtime_checkable


@runtime_checkable
class SupportsClose(Protocol):
    def close(self):
        """Closes it."""


def close_all(objects):
    seen, first_error = set(), None
    for thing in objects:
        if not isinstance(thing, SupportsClose) or thing in seen:
            continue
        seen.add(thing)
        try:
            thing.close()
        except Exception as error:
            if first_error is None:
                first_error = error
    if first_error is not None:
        raise first_error
    return len(seen)
