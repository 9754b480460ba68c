registry = dict()


def text_of(thing):
    text = thing.__class__.__name__ + "("
    first = True
    for name in thing.__dict__:
        if name[:1] == "_":
            continue
        if not first:
            text += ", "
        first = False
        text += "%s=%s" % (name, repr(getattr(thing, name)))
    return text + ")"


def auto_repr(cls):
    registry.update({cls.__name__: cls})
    for name in list(cls.__dict__):
        if name == "__repr__":
            return cls
    setattr(cls, "__repr__", text_of)
    return cls
