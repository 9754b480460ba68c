class App:
    def __init__(self, handler):
        self._handler, self._middlewares = handler, []

    def use(self, middleware):
        self._middlewares.append(middleware)
        return self

    def handle(self, request):
        response = self._handler(request)
        for middleware in self._middlewares:
            response = middleware(request, lambda request: response)
        return response
