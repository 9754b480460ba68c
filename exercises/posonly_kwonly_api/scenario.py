def good_calls(solution, log):
    log.call(solution.connect, "db", 5432)
    log.call(solution.connect, "db", 5432, retries=0, timeout=2.5)
    log.call(solution.connect, "db", 5432, timeout=1)
    log.call(solution.connect, "db", 5432, retries=9)


def bad_calls(solution, log):
    log.call(solution.connect, "db", port=5432)
    log.call(solution.connect, "db", 5432, 20)
    log.call(solution.connect, "db", 5432, tiemout=20)
    log.call(solution.connect, "db", 5432, 20, 3)


def host_by_name(solution, log):
    log.call(solution.connect, host="db", port=5432)
    log.call(solution.connect, port=5432, host="db")
    log.call(solution.connect, 5432, host="db")
    log.call(solution.connect, "db", port=5432, timeout=1)


def too_few(solution, log):
    log.call(solution.connect)
    log.call(solution.connect, "db")
    log.call(solution.connect, "db", timeout=3)
    log.call(solution.connect, timeout=3, retries=1)


def too_many(solution, log):
    log.call(solution.connect, "db", 5432, 20, retries=1)
    log.call(solution.connect, "db", 5432, 20, timeout=1)
    log.call(solution.connect, "db", 5432, None)
    log.call(solution.connect, "db", 5432, 1, 2, 3)


def none_is_a_value(solution, log):
    log.call(solution.connect, "db", 5432, timeout=None)
    log.call(solution.connect, None, None, retries=None)
    log.call(solution.connect, "", 0, timeout=0, retries=0)


def unpacked(solution, log):
    log.call(solution.connect, *("db", 1), **{"timeout": 4, "retries": 5})
    log.call(solution.connect, *["db", 1, 4])
    log.call(solution.connect, **{"host": "db", "port": 1})


def misspelt_names(solution, log):
    for name in ("Timeout", "retry", "args", "more", "options", "kwargs", "host", "port"):
        log.call(solution.connect, "db", 1, **{name: 2})
