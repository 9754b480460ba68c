import tracemalloc


def show(log, solution, function, k):
    """Log the pairs, with lines counted from the `def` of the function."""

    def relative():
        first = function.__code__.co_firstlineno
        return [(line - first, size) for line, size in solution.top_lines(function, k)]

    log.call(relative)


def two_lines(solution, log):
    def load():
        rows = bytearray(500_000)
        index = bytearray(200_000)
        return rows, index

    first = load.__code__.co_firstlineno                # lines are logged from the `def` on
    log.call(lambda: [(line - first, size) for line, size in solution.top_lines(load, 2)])


def largest_first(solution, log):
    def load():
        a = bytearray(100_000)
        b = bytearray(400_000)
        c = bytearray(200_000)
        d = bytearray(300_000)
        return a, b, c, d

    show(log, solution, load, 1)
    show(log, solution, load, 3)


def what_is_freed_does_not_count(solution, log):
    def load():
        scratch = bytearray(900_000)
        kept = bytearray(len(scratch) // 9)
        return kept

    first = load.__code__.co_firstlineno                # lines are logged from the `def` on
    log.call(lambda: [(line - first, size) for line, size in solution.top_lines(load, 1)])


def result_counts(solution, log):
    def load():
        return bytearray(300_000)

    show(log, solution, load, 1)


def kept_elsewhere(solution, log):
    shelf = []

    def load():
        shelf.append(bytearray(250_000))

    show(log, solution, load, 1)
    log(len(shelf))


def one_line_many_times(solution, log):
    def load():
        parts = [b"", bytearray(150_000)]
        for _ in range(10):
            parts.append(bytearray(40_000))
        return parts

    show(log, solution, load, 2)


def allocated_before(solution, log):
    old = [bytearray(600_000)]

    def load():
        old.append(bytearray(120_000))

    show(log, solution, load, 1)


def traced_before(solution, log):
    tracemalloc.start()
    try:
        old = [bytearray(600_000)]

        def load():
            old.append(bytearray(120_000))

        show(log, solution, load, 1)
        log("still tracing", tracemalloc.is_tracing())
    finally:
        tracemalloc.stop()


def traced_before_and_raises(solution, log):
    tracemalloc.start()
    try:
        with log.raises():
            solution.top_lines(lambda: 1 // 0, 1)
        log("still tracing", tracemalloc.is_tracing())
    finally:
        tracemalloc.stop()


def off_afterwards(solution, log):
    def load():
        return bytearray(100_000)

    show(log, solution, load, 1)
    log("tracing", tracemalloc.is_tracing())
    tracemalloc.stop()


def it_raises(solution, log):
    def fail():
        kept = bytearray(100_000)
        raise KeyError(len(kept))

    with log.raises():
        solution.top_lines(fail, 1)
    log("tracing", tracemalloc.is_tracing())
    tracemalloc.stop()


def called_once(solution, log):
    calls = []

    def load():
        calls.append(bytearray(100_000))

    with log.raises():
        solution.top_lines(load, 1)
    log(len(calls))


def none_asked_for(solution, log):
    def load():
        return bytearray(100_000)

    log.call(solution.top_lines, load, 0)
