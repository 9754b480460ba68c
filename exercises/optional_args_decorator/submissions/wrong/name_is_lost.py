NOTHING = object()


def flexible(decorator):
    def adapter(target=NOTHING, /, **options):
        if target is NOTHING:
            return lambda function: adapter(function, **options)
        if not callable(target):
            raise TypeError("options are given by keyword")
        return decorator(target, **options)

    return adapter
