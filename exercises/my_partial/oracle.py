class partial:
    def __init__(*given, **keywords):
        if len(given) < 2 or not hasattr(given[1], "__call__"):
            raise TypeError("no function")
        self, function, args = given[0], given[1], list(given[2:])
        while type(function) is partial:
            args[:0] = function.args
            for name in function.keywords:
                keywords.setdefault(name, function.keywords[name])
            inner = dict(function.keywords)
            inner.update(keywords)
            keywords, function = inner, function.func
        self.func, self.args, self.keywords = function, tuple(args), keywords

    def __call__(*given, **keywords):
        self = given[0]
        merged = dict(self.keywords)
        merged.update(keywords)
        return self.func(*(self.args + given[1:]), **merged)
