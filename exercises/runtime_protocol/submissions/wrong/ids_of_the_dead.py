from typing import Protocol, runtime_checkable


@runtime_checkable
class SupportsClose(Protocol):
    def close(self):
        """Closes it."""


def close_all(objects):
    seen, first_error, count = set(), None, 0
    for thing in objects:
        if id(thing) in seen or not isinstance(thing, SupportsClose):
            continue
        seen.add(id(thing))
        count += 1
        try:
            thing.close()
        except Exception as error:
            if first_error is None:
                first_error = error
    if first_error is not None:
        raise first_error
    return count
