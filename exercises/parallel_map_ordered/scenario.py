import os
import time


def example(solution, log):
    solution.FUNCTIONS["square"] = lambda number: number * number
    log.call(solution.parallel_map, "square", [3, 1, 2], 2)


def no_items(solution, log):
    solution.FUNCTIONS["square"] = lambda number: number * number
    log.call(solution.parallel_map, "square", [], 3)


def slow_items_first(solution, log):
    def wait(tenths):
        time.sleep(tenths / 10)
        return tenths

    solution.FUNCTIONS["wait"] = wait
    log.call(solution.parallel_map, "wait", [4, 0, 2, 0], 4)


def more_than_one_process(solution, log):
    def where(number):
        time.sleep(0.2)
        return os.getpid()

    solution.FUNCTIONS["where"] = where
    pids = solution.parallel_map("where", list(range(6)), 3)
    log("calls", len(pids))
    log("more than one process", len(set(pids)) > 1)
    log("no more than asked for", len(set(pids)) <= 3)
    log("not here", os.getpid() not in pids)


def exception_reaches_the_caller(solution, log):
    solution.FUNCTIONS["divide"] = lambda number: 12 // number
    log.call(solution.parallel_map, "divide", [3, 0, 4], 2)
    log.call(solution.parallel_map, "divide", [3, 4], 2)


def nothing_is_left(solution, log):
    solution.FUNCTIONS["same"] = lambda item: item
    log.call(solution.parallel_map, "same", ["a", None], 2)
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        log("all have been waited for")


def many_items(solution, log):
    solution.FUNCTIONS["half"] = lambda number: number // 2
    log(sum(solution.parallel_map("half", list(range(500)), 3)))
