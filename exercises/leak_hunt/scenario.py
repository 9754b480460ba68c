import gc
import weakref


class Answer:
    """Something that can be watched."""

    def __init__(self, text):
        self.text = text


def reporting(log):
    def compute(request):
        log("computing", request)
        if request < 0:
            raise ValueError(request)
        return request * 10

    return compute


def answers_are_remembered(solution, log):
    def compute(request):
        log("computing", request)
        return request * 10

    service = solution.Service(compute)
    log.call(service.handle, 1)
    log.call(service.handle, 2)
    log.call(service.handle, 1)
    log.call(service.recent)
    log.call(service.handled)


def forgets_beyond_the_capacity(solution, log):
    def compute(request):
        log("computing", request)
        return request * 10

    service = solution.Service(compute, capacity=2)
    for request in (1, 2, 1, 3):
        service.handle(request)
    log("1 was handled after 2")
    log.call(service.handle, 1)
    log.call(service.handle, 2)


def exactly_the_capacity(solution, log):
    service = solution.Service(reporting(log), 3)
    for request in (1, 2, 3, 1, 2, 3, 4, 4, 1):
        service.handle(request)
    log(service.handled())


def usual_capacity(solution, log):
    calls = []
    service = solution.Service(lambda request: calls.append(request))
    for request in list(range(100)) * 2:
        service.handle(request)
    log(len(calls))
    service.handle(100)
    service.handle(1)
    service.handle(0)
    log(calls[100:])


def last_ten(solution, log):
    service = solution.Service(lambda request: request)
    log.call(service.recent)
    for request in range(10):
        service.handle(request)
    log.call(service.recent)
    service.handle(3)
    log.call(service.recent)
    log.call(service.handled)


def failing_requests(solution, log):
    service = solution.Service(reporting(log))
    log.call(service.failures)
    log.call(service.handle, -1)
    log.call(service.handle, -1)
    log.call(service.failures)
    log.call(service.recent)
    log.call(service.handled)


def last_five_failures(solution, log):
    def compute(request):
        raise LookupError(request)

    service = solution.Service(compute)
    for request in range(7):
        service.handle(request)
    log.call(service.failures)
    log.call(service.recent)


def none_is_an_answer(solution, log):
    calls = []
    service = solution.Service(lambda request: calls.append(request))
    log.call(service.handle, 5)
    log.call(service.handle, 5)
    log(calls)
    log.call(service.failures)


def two_services(solution, log):
    one, other = solution.Service(lambda request: "one"), solution.Service(lambda request: "other")
    log.call(one.handle, 1)
    log.call(other.handle, 1)
    log.call(one.handle, 2)
    log(one.handled(), other.handled(), one.recent(), other.recent())
    log(one.failures(), other.failures())


def old_answers_are_freed(solution, log):
    service = solution.Service(lambda request: Answer(str(request)), capacity=2)
    watches = [weakref.ref(service.handle(request)) for request in range(6)]
    gc.collect()
    log([watch() is not None for watch in watches])


def exceptions_are_freed(solution, log):
    watches = []

    def compute(request):
        data = Answer("large")
        watches.append(weakref.ref(data))
        raise ValueError("no")

    service = solution.Service(compute)
    service.handle(1)
    service.handle(2)
    gc.collect()
    log([watch() is not None for watch in watches])


def given_list_is_a_copy(solution, log):
    service = solution.Service(lambda request: request)
    service.handle(1)
    seen = service.recent()
    service.handle(2)
    seen.append(99)
    log(seen, service.recent())


def a_hundred_thousand(solution, log):
    service = solution.Service(lambda request: str(request), capacity=50)
    for request in range(100_000):
        service.handle(request)
    log(service.handled(), service.recent()[-1], service.failures())


def scenario(solution, log, capacity, count, different, failing):
    def compute(request):
        if failing:
            raise ValueError(request)
        return request

    service = solution.Service(compute, capacity)
    for i in range(count):
        service.handle(i % different)
    log(service.handled(), service.recent()[-1], service.failures()[1])
