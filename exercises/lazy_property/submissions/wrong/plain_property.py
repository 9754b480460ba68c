def lazy(function):
    def forget(obj):
        pass

    return property(function, None, forget, function.__doc__)
