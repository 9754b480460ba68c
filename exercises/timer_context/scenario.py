import time


def measures_the_block_only(solution, log):
    time.sleep(4)
    with solution.Timer() as timer:
        time.sleep(0.25)
    log(timer.elapsed)
    time.sleep(8)
    log(timer.elapsed)


def block_raises(solution, log):
    timer = solution.Timer()
    with log.raises():
        with timer:
            time.sleep(1.5)
            raise KeyError("lost")
    log(timer.elapsed)


def made_long_before(solution, log):
    timer = solution.Timer()
    log(timer.elapsed)
    time.sleep(30)
    with timer:
        time.sleep(2)
    log(timer.elapsed)


def used_twice(solution, log):
    timer = solution.Timer()
    for pause in (3, 0.5):
        with timer:
            time.sleep(pause)
        log(timer.elapsed)


def as_gives_the_timer_itself(solution, log):
    timer = solution.Timer()
    with timer as same:
        log(same is timer)


def one_in_another(solution, log):
    with solution.Timer() as outer:
        time.sleep(1)
        with solution.Timer() as inner:
            time.sleep(0.25)
        time.sleep(1)
    log(outer.elapsed, inner.elapsed)


def empty_block(solution, log):
    with solution.Timer() as timer:
        pass
    log(timer.elapsed)


def leaves_a_function(solution, log):
    timer = solution.Timer()

    def work():
        with timer:
            time.sleep(0.5)
            return "done"

    log.call(work)
    log(timer.elapsed)
