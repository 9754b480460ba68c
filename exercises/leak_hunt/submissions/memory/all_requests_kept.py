from collections import OrderedDict, deque


class Service:
    def __init__(self, compute, capacity=100):
        self.compute = compute
        self.capacity = capacity
        self.answers = OrderedDict()
        self.last = []
        self.count = 0
        self.last_failed = deque(maxlen=5)
        self.failed = 0

    def handle(self, request):
        self.last.append(request)
        self.count += 1
        if request in self.answers:
            self.answers.move_to_end(request)
            return self.answers[request]
        try:
            answer = self.compute(request)
        except Exception:
            self.last_failed.append(request)
            self.failed += 1
            return None
        self.answers[request] = answer
        if len(self.answers) > self.capacity:
            self.answers.popitem(last=False)
        return answer

    def recent(self):
        return self.last[-10:]

    def handled(self):
        return self.count

    def failures(self):
        return list(self.last_failed), self.failed
