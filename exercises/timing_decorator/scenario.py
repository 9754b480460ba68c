class Watch:
    """A clock that moves only when it is told to."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now

    def work(self, seconds, result=None):
        self.now += seconds
        return result


def two_calls(solution, log):
    now = [100.0]                       # a clock that moves only when it is told to

    @solution.timed(lambda: now[0])
    def work(seconds, result):
        now[0] += seconds
        return result

    log(work.times)
    log.call(work, 0.5, "first")
    now[0] += 30
    log.call(work, seconds=2, result="second")
    log(work.times)


def it_raises(solution, log):
    now = [100.0]

    @solution.timed(lambda: now[0])
    def fail(seconds):
        now[0] += seconds
        raise KeyError("lost")

    log.call(fail, 1.5)
    log(fail.times)


def keeps_its_name(solution, log):
    @solution.timed(Watch())
    def area(width, height):
        """Give the area of a rectangle."""

    log(area.__name__, area.__doc__)


def same_decorator_twice(solution, log):
    watch = Watch()
    timer = solution.timed(watch)
    first, second = timer(watch.work), timer(watch.work)
    first(1)
    second(2)
    first(4)
    log(first.times, second.times)


def inner_call_ends_first(solution, log):
    watch = Watch()

    @solution.timed(watch)
    def count_down(number):
        watch.now += 1
        if number:
            count_down(number - 1)
        watch.now += 0.25

    count_down(2)
    log(count_down.times)


def which_clock(solution, log):
    slow, fast = Watch(), Watch()

    def work():
        slow.now += 1
        fast.now += 8

    one, other = solution.timed(slow)(work), solution.timed(fast)(work)
    one()
    other()
    log(one.times, other.times)


def made_long_before(solution, log):
    watch = Watch()
    timer = solution.timed(watch)
    watch.now += 50
    work = timer(watch.work)
    watch.now += 1000
    work(0)
    work(3)
    log(work.times)


def all_arguments(solution, log):
    @solution.timed(Watch())
    def collect(*args, **kwargs):
        return [list(args), kwargs]

    log.call(collect, 1, 2, times=3, clock="x")
