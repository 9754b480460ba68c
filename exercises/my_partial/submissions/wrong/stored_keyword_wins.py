class partial:
    def __init__(self, function, /, *args, **keywords):
        if isinstance(function, partial):
            args = function.args + args
            keywords = {**function.keywords, **keywords}
            function = function.func
        if not callable(function):
            raise TypeError("the first argument must be callable")
        self.func, self.args, self.keywords = function, args, keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**keywords, **self.keywords})
