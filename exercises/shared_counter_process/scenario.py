import os


def two_workers(solution, log):
    log.call(solution.total, 2, 10)


def nobody_counts(solution, log):
    log.call(solution.total, 0, 10)
    log.call(solution.total, 3, 0)


def many_increments(solution, log):
    for _ in range(3):
        log.call(solution.total, 4, 4000)


def in_processes_of_their_own(solution, log):
    fork, started = os.fork, []

    def counted():
        child = fork()
        started.append(child)
        return child

    os.fork = counted
    try:
        log.call(solution.total, 3, 5)
    finally:
        os.fork = fork
    log("processes", len([child for child in started if child]))


def nothing_is_left(solution, log):
    log.call(solution.total, 3, 5)
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        log("all have been waited for")
