from inspect import Parameter, Signature


def make_class(name, bases, fields):
    order = " ".join(fields).split()
    signature = Signature([Parameter(field, Parameter.POSITIONAL_OR_KEYWORD) for field in order])

    class Made(*bases):
        def __init__(self, *args, **kwargs):
            self.__dict__ = dict(signature.bind(*args, **kwargs).arguments)

        def __repr__(self):
            parts = ["%s=%r" % (field, getattr(self, field)) for field in order]
            return "%s(%s)" % (self.__class__.__name__, ", ".join(parts))

    class Change:
        def __init__(self, field):
            self.field = field

        def __get__(self, obj, owner):
            def changed(value):
                values = {field: getattr(obj, field) for field in order}
                values[self.field] = value
                return type(obj)(**values)

            return changed

    for field in order:
        setattr(Made, "with_" + field, Change(field))
    Made.__name__ = name
    return Made
