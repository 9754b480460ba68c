from abc import ABCMeta


class Kind(ABCMeta):
    def __instancecheck__(cls, thing):
        return getattr(thing, "close", None) is not None

    def __subclasscheck__(cls, other):
        return getattr(other, "close", None) is not None


class SupportsClose(metaclass=Kind):
    pass


def close_all(objects):
    things, errors, count = list(objects), [], 0
    for i, thing in enumerate(things):
        if any(thing is before for before in things[:i]) or not isinstance(thing, SupportsClose):
            continue
        count += 1
        try:
            thing.close()
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]
    return count
