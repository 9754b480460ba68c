class App:
    def __init__(self, handler):
        self._handler, self._middlewares = handler, []
        self._chain = None

    def use(self, middleware):
        self._middlewares.append(middleware)
        return self

    def handle(self, request):
        if self._chain is not None:
            return self._chain(request)
        rest = self._handler
        for middleware in reversed(self._middlewares):
            rest = self._wrapped(middleware, rest)
        self._chain = rest
        return rest(request)

    @staticmethod
    def _wrapped(middleware, rest):
        return lambda request: middleware(request, rest)
