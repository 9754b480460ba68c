def lazy(function):
    known = []

    class Attribute:
        __doc__ = function.__doc__

        def __get__(self, obj, owner=None):
            if obj is None:
                return self
            for owner, value in known:
                if owner is obj:
                    return value
            known.append((obj, function(obj)))
            return known[-1][1]

        def __set__(self, obj, value):
            raise AttributeError("no")

        def __delete__(self, obj):
            for i, (owner, _) in enumerate(known):
                if owner is obj:
                    del known[i]
                    return
            raise AttributeError("no")

    return Attribute()
