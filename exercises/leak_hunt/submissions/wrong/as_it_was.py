class Service:
    log = []                                # every request, by all services
    answers = {}

    def __init__(self, compute, capacity=100):
        self.compute = compute
        self.capacity = capacity
        self.errors = []

    def handle(self, request):
        self.log.append(request)
        if request in self.answers:
            return self.answers[request]
        try:
            answer = self.compute(request)
        except Exception as error:
            self.errors.append((request, error))
            return None
        self.answers[request] = answer
        return answer

    def recent(self):
        return self.log[-10:]

    def handled(self):
        return len(self.log)

    def failures(self):
        return [request for request, _ in self.errors[-5:]], len(self.errors)
