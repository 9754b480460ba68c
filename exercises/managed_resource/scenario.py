def longest_free_first(solution, log):
    pool = solution.Pool(["a", "b", "c"])
    log.call(pool.acquire)
    log.call(pool.acquire)
    log.call(pool.release, "a")
    log.call(pool.acquire)
    log.call(pool.acquire)
    log.call(pool.free)


def block_raises(solution, log):
    pool = solution.Pool(["a", "b"])
    with log.raises():
        with pool.lease() as item:
            log(item)
            raise KeyError("no")
    log.call(pool.free)
    log.call(pool.acquire)
    log.call(pool.free)


def block_ends(solution, log):
    pool = solution.Pool(["a", "b"])
    for _ in range(2):
        with pool.lease() as item:
            log(item, pool.free())
        log.call(pool.free)


def nested_leases(solution, log):
    pool = solution.Pool(["a", "b", "c"])
    with log.raises():
        with pool.lease() as one, pool.lease() as two:
            with pool.lease() as three:
                log(one, two, three, pool.free())
            log(pool.free())
            raise ValueError("late")
    log.call(pool.free)
    log.call(lambda: [pool.acquire() for _ in range(3)])


def nothing_is_free(solution, log):
    pool = solution.Pool(["a"])
    pool.acquire()
    for _ in range(3):
        with log.raises(LookupError):
            pool.acquire()
    pool.release("a")
    log.call(pool.free)
    log.call(pool.acquire)


def lease_of_nothing(solution, log):
    pool = solution.Pool(["a"])
    with pool.lease():
        with log.raises(LookupError):
            with pool.lease():
                log("never")
        log.call(pool.free)
    log.call(pool.free)


def not_lent(solution, log):
    pool = solution.Pool(["a", "b"])
    pool.acquire()
    log.call(pool.release, "b")
    log.call(pool.release, "x")
    log.call(pool.release, "a")
    log.call(pool.release, "a")
    log.call(pool.free)


def lease_alone_takes_nothing(solution, log):
    pool = solution.Pool(["a", "b"])
    first, second = pool.lease(), pool.lease()
    log.call(pool.free)
    with second as item:
        log(item, pool.free())
    with first as item:
        log(item, pool.free())
    log.call(pool.free)


def the_list_stays(solution, log):
    items = ["a", "b"]
    pool = solution.Pool(items)
    with pool.lease():
        log(items)
    items.append("c")
    log.call(pool.free)


def lease_used_again(solution, log):
    pool = solution.Pool(["a", "b"])
    lease = pool.lease()
    for _ in range(3):
        with log.raises():
            with lease as item:
                log(item)
                raise OSError("again")
    log.call(pool.free)


def left_by_return(solution, log):
    pool = solution.Pool(["a", "b", "c"])

    def work():
        for i in range(5):
            with pool.lease() as item:
                if i == 3:
                    return item
                if i % 2:
                    continue

    log.call(work)
    log.call(pool.free)


def two_pools(solution, log):
    one, two = solution.Pool(["a"]), solution.Pool(["b"])
    with one.lease() as a, two.lease() as b:
        log(a, b, one.free(), two.free())
        log.call(one.release, "b")
    log(one.free(), two.free())


def empty_pool(solution, log):
    pool = solution.Pool([])
    log.call(pool.free)
    with log.raises(LookupError):
        pool.acquire()
