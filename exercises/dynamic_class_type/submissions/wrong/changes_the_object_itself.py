def make_class(name, bases, fields):
    fields = tuple(fields)

    def init(self, *args, **kwargs):
        if len(args) > len(fields):
            raise TypeError(f"{name} takes {len(fields)} values, not {len(args)}")
        values = dict(zip(fields, args))
        for field, value in kwargs.items():
            if field not in known or field in values:
                raise TypeError(f"{name}: unknown or given twice: {field}")
            values[field] = value
        if len(values) < len(fields):
            raise TypeError(f"{name} needs a value for each of {fields}")
        for field in fields:
            setattr(self, field, values[field])

    def representation(self):
        parts = [f"{field}={getattr(self, field)!r}" for field in fields]
        return f"{type(self).__name__}({', '.join(parts)})"

    def make_changer(field):
        def changer(self, value):
            setattr(self, field, value)
            return self

        return changer

    known = set(fields)
    namespace = {"__init__": init, "__repr__": representation}
    for field in fields:
        namespace["with_" + field] = make_changer(field)
    return type(name, bases, namespace)
