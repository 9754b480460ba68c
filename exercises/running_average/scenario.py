def scenario(solution, log, n):
    avg = solution.averager()
    last = None
    for i in range(n):
        last = avg.send(i % 10)
    log(last)


def three_values(solution, log):
    avg = solution.averager()
    for value in (10, 30, 5):
        log.call(avg.send, value)


def next_adds_nothing(solution, log):
    avg = solution.averager()
    log.call(avg.send, 4)
    log.call(next, avg)
    log.call(avg.send, None)
    log.call(avg.send, 8)
    log.call(next, avg)


def nothing_yet(solution, log):
    avg = solution.averager()
    log.call(next, avg)
    log.call(next, avg)
    log.call(avg.send, 3)
    log.call(next, avg)


def zeros_and_negative_values(solution, log):
    avg = solution.averager()
    for value in (0, 0, 6, -6, -10, 0):
        log.call(avg.send, value)
    log.call(next, avg)


def average_of_zero(solution, log):
    avg = solution.averager()
    log.call(avg.send, 0)
    log.call(next, avg)
    log.call(avg.send, -0.5)


def floats(solution, log):
    avg = solution.averager()
    for value in (0.5, 0.25, 1e6, -1e6):
        log.call(avg.send, value)


def two_averagers(solution, log):
    a, b = solution.averager(), solution.averager()
    log.call(a.send, 1)
    log.call(b.send, 100)
    log.call(a.send, 3)
    log.call(b.send, 300)
    log(a is b)


def closed(solution, log):
    avg = solution.averager()
    log.call(avg.send, 1)
    log.call(avg.close)
    log.call(avg.send, 2)
    other = solution.averager()
    log.call(other.close)
    log.call(other.send, 2)


def same_value_again(solution, log):
    avg = solution.averager()
    for _ in range(3):
        log.call(avg.send, 7)
    log.call(avg.send, 3)


def in_a_loop(solution, log):
    avg = solution.averager()
    log.call(lambda: [avg.send(n) for n in range(1, 101)][-1])
