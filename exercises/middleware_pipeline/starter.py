class App:
    def __init__(self, handler):
        self.handler = handler

    def use(self, middleware):
        return self

    def handle(self, request):
        ...
