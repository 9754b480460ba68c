from collections import OrderedDict, deque


class Service:
    def __init__(self, compute, capacity=100):
        self.compute = compute
        self.capacity = capacity
        self.answers = OrderedDict()
        self.last = deque(maxlen=10)
        self.count = 0
        self.last_failed = deque(maxlen=5)
        self.failed = 0

    def handle(self, request):
        self.last.append(request)
        self.count += 1
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
        return list(self.last)

    def handled(self):
        return self.count

    def failures(self):
        return list(self.last_failed), self.failed
