def counts_a_function(solution, log):
    @solution.CountCalls
    def double(n, *, plus=0):
        return 2 * n + plus

    log(double.calls)
    log.call(double, 4)
    log.call(double, 4, plus=1)
    log(double.calls)


def make_door(solution):
    class Door:
        def __init__(self, name):
            self.name = name

        @solution.CountCalls
        def open(self, wide=False):
            """Open the door."""
            return self.name + (" is wide open" if wide else " is open")

        @solution.CountCalls
        def close(self):
            return self.name + " is closed"

    return Door


def counts_a_method(solution, log):
    class Door:
        def __init__(self, name):
            self.name = name

        @solution.CountCalls
        def open(self, wide=False):
            return self.name + (" is wide open" if wide else " is open")

    front, back = Door("front"), Door("back")
    log.call(lambda: front.open())
    log.call(lambda: back.open(wide=True))
    log.call(lambda: Door.open.calls)


def count_seen_through_an_object(solution, log):
    Door = make_door(solution)
    front, back = Door("front"), Door("back")
    log.call(lambda: [front.open(), back.open(), front.open()])
    log.call(lambda: front.open.calls)
    log.call(lambda: back.open.calls)


def called_through_the_class(solution, log):
    Door = make_door(solution)
    front = Door("front")
    log.call(lambda: Door.open(front))
    log.call(lambda: Door.open(front, True))
    log.call(lambda: Door.open.calls)


def looked_up_first(solution, log):
    Door = make_door(solution)
    front, back = Door("front"), Door("back")

    def work():
        first, second = front.open, back.open
        return [first(), second(wide=True), first()]

    log.call(work)
    log.call(lambda: (front.open.calls, Door.open.calls))


def two_methods(solution, log):
    Door = make_door(solution)
    front = Door("front")
    log.call(lambda: [front.open(), front.close(), front.close()])
    log.call(lambda: (Door.open.calls, Door.close.calls))


def base_class(solution, log):
    Door = make_door(solution)

    class Gate(Door):
        def close(self):
            return super().close().upper()

    gate = Gate("gate")
    log.call(lambda: [gate.open(), gate.close(), Door("door").open()])
    log.call(lambda: (Gate.open.calls, Door.open.calls, Door.close.calls))


def it_raises(solution, log):
    @solution.CountCalls
    def fail():
        raise KeyError("no")

    log.call(fail)
    log.call(fail)
    log(fail.calls)


def calls_itself(solution, log):
    seen = []

    @solution.CountCalls
    def count_down(n):
        seen.append(count_down.calls)
        if n:
            count_down(n - 1)

    log.call(count_down, 3)
    log(seen, count_down.calls)


def keeps_its_name(solution, log):
    Door = make_door(solution)
    log.call(lambda: (Door.open.__name__, Door.open.__doc__))
    log.call(lambda: (Door("x").open.__name__, Door("x").open.__doc__))
    log.call(lambda: solution.CountCalls(len).__name__)


def objects_stay_apart(solution, log):
    class Basket:
        def __init__(self):
            self.items = []

        @solution.CountCalls
        def put(self, item, times=1):
            self.items += [item] * times
            return self.items

    a, b = Basket(), Basket()
    log.call(lambda: a.put("apple"))
    log.call(lambda: b.put("pear", times=2))
    log.call(lambda: a.put("fig"))
    log.call(lambda: Basket.put.calls)


def argument_called_self(solution, log):
    counted = solution.CountCalls(lambda **kwargs: sorted(kwargs))
    log.call(lambda: counted(function=1, calls=2))
    log(counted.calls)
