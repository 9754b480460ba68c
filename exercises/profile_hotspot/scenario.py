import sys

now = [0.0]


def timer():
    return now[0]


def slow():
    now[0] += 5


def quick():
    now[0] += 1


def slow_and_quick(solution, log):
    def main():
        quick()
        slow()
        quick()
        quick()

    log.call(solution.hotspots, main, timer, 2)
    log.call(solution.hotspots, main, timer, 1)
    log.call(solution.hotspots, main, timer, 9)


def own_time_only(solution, log):
    def outer():
        now[0] += 1
        middle()
        now[0] += 1

    def middle():
        now[0] += 1.5
        slow()
        now[0] += 1.5

    log.call(solution.hotspots, outer, timer, 5)


def time_before_and_after_a_call(solution, log):
    def first():
        now[0] += 2
        quick()
        now[0] += 2

    def second():
        quick()
        now[0] += 3

    def main():
        first()
        second()

    log.call(solution.hotspots, main, timer, 4)


def many_short_calls(solution, log):
    def main():
        slow()
        for _ in range(7):
            quick()

    log.call(solution.hotspots, main, timer, 3)


def builtins_are_left_out(solution, log):
    def key(number):
        now[0] += 1
        return -number

    def main():
        numbers = sorted([3, 1, 2], key=key)
        now[0] += len(numbers) + sum(numbers) + max(map(quick_key, numbers))
        print(numbers)

    def quick_key(number):
        return number

    log.call(solution.hotspots, main, timer, 10)


def equal_times_by_name(solution, log):
    def b():
        now[0] += 1

    def c():
        now[0] += 1

    def a():
        now[0] += 1

    def main():
        b()
        c()
        a()

    log.call(solution.hotspots, main, timer, 4)
    log.call(solution.hotspots, main, timer, 2)


def no_time_at_all(solution, log):
    def nothing():
        pass

    def main():
        nothing()

    log.call(solution.hotspots, main, timer, 3)
    log.call(solution.hotspots, nothing, timer, 1)
    log.call(solution.hotspots, slow, timer, 0)


def recursion(solution, log):
    def down(depth):
        now[0] += 1
        if depth:
            down(depth - 1)
            now[0] += 1

    def other():
        now[0] += 8

    def main():
        down(4)
        other()
        now[0] += 9.5

    log.call(solution.hotspots, main, timer, 3)


def same_name_in_two_places(solution, log):
    class Tea:
        def cook(self):
            now[0] += 3

    class Rice:
        def cook(self):
            now[0] += 4

    def eat():
        now[0] += 6

    def main():
        Tea().cook()
        eat()
        Rice().cook()

    log.call(solution.hotspots, main, timer, 2)
    log.call(solution.hotspots, main, timer, 5)


def exception_reaches_the_caller(solution, log):
    def main():
        quick()
        raise KeyError("lost")

    log.call(solution.hotspots, main, timer, 2)
    active = sys.getprofile() is not None
    sys.setprofile(None)
    log("active", active)
    log.call(solution.hotspots, quick, timer, 2)
    log("active", sys.getprofile() is not None)


def exceptions_inside(solution, log):
    def fails():
        now[0] += 2
        raise ValueError

    def tries():
        now[0] += 1
        try:
            fails()
        except ValueError:
            now[0] += 2.5

    def main():
        tries()
        now[0] += 1
        fails_deep()

    def fails_deep():
        try:
            tries_not()
        except ValueError:
            pass

    def tries_not():
        now[0] += 0.25
        fails()

    log.call(solution.hotspots, main, timer, 9)


def generators(solution, log):
    def numbers():
        for number in range(3):
            now[0] += 2
            yield number

    def main():
        for _ in numbers():
            now[0] += 1.5

    log.call(solution.hotspots, main, timer, 2)


def each_call_begins_anew(solution, log):
    now[0] += 100
    log.call(solution.hotspots, slow, timer, 2)
    now[0] += 100
    log.call(solution.hotspots, quick, timer, 2)


def calls_once(solution, log):
    calls = []

    def main():
        calls.append(1)

    log.call(solution.hotspots, main, timer, 2)
    log(calls)
