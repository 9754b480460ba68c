def failing(log, times, error=ValueError):
    """A function that fails so many times, then gives its attempt's number."""
    attempts = []

    def fetch():
        attempts.append(1)
        log("attempt", len(attempts))
        if len(attempts) <= times:
            raise error("failure %d" % len(attempts))
        return len(attempts)

    return fetch


def succeeds_at_the_third(solution, log):
    fetch = solution.retry(3)(failing(log, 2))
    log.call(fetch)


def gives_up_after_the_last_attempt(solution, log):
    fetch = solution.retry(2)(failing(log, 9))
    try:
        fetch()
    except ValueError as error:
        log("gave up", str(error))


def one_attempt(solution, log):
    log.call(solution.retry(1)(failing(log, 9)))


def other_exceptions_pass(solution, log):
    fetch = solution.retry(3, exceptions=(KeyError, OSError))(failing(log, 1, ValueError))
    log.call(fetch)
    fetch = solution.retry(3, exceptions=(LookupError,))(failing(log, 1, KeyError))
    log.call(fetch)


def waits_between_attempts_only(solution, log):
    fetch = solution.retry(3, delay=0.5)(failing(log, 9))
    log.call(fetch)
    log("slept", log.clock.sleeps)
    log("elapsed", log.clock.elapsed())


def each_call_has_its_own_attempts(solution, log):
    @solution.retry(2)
    def fetch():
        log("attempt")
        raise ValueError

    log.call(fetch)
    log.call(fetch)


def keeps_name_and_arguments(solution, log):
    @solution.retry(2)
    def area(width, *, height=1):
        return width * height

    log(area.__name__)
    log.call(area, 3, height=2)


def no_delay_by_default(solution, log):
    log.call(solution.retry(3)(failing(log, 2)))
    log("elapsed", log.clock.elapsed())
