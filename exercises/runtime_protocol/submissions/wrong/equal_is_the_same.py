from typing import Protocol, runtime_checkable


@runtime_checkable
class SupportsClose(Protocol):
    def close(self):
        """Closes it."""


def close_all(objects):
    seen, first_error = [], None
    for thing in objects:
        if thing in seen or not isinstance(thing, SupportsClose):
            continue
        seen.append(thing)
        try:
            thing.close()
        except Exception as error:
            if first_error is None:
                first_error = error
    if first_error is not None:
        raise first_error
    return len(seen)
