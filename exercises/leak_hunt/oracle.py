class Service:
    def __init__(self, compute, capacity=100):
        self.compute, self.capacity = compute, capacity
        self.answers, self.total = [], 0
        self.latest, self.bad, self.failed = [], [], 0

    def handle(self, request):
        self.total += 1
        self.latest = (self.latest + [request])[-10:]
        for pair in self.answers:
            if pair[0] == request:
                self.answers = [other for other in self.answers if other is not pair] + [pair]
                return pair[1]
        try:
            answer = self.compute(request)
        except Exception:
            self.failed += 1
            self.bad = (self.bad + [request])[-5:]
            return None
        self.answers = (self.answers + [(request, answer)])[-self.capacity :]
        return answer

    def recent(self):
        return self.latest[:]

    def handled(self):
        return self.total

    def failures(self):
        return self.bad[:], self.failed
