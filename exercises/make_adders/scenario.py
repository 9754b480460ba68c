def three_adders(solution, log):
    adders = list(solution.make_adders([1, 5, 10]))
    log([add(100) for add in adders])
    log([add(100) for add in reversed(adders)])


def same_number_twice(solution, log):
    adders = list(solution.make_adders([2, 3, 2]))
    log(len(adders), [add(10) for add in adders])


def called_again(solution, log):
    add = list(solution.make_adders([1, 7]))[0]
    log([add(10), add(10), add(20), add(10)])


def list_changes_later(solution, log):
    ns = [1, 2, 3]
    adders = list(solution.make_adders(ns))
    ns[0] = 50
    log.call(lambda: adders[0](0))
    ns.clear()
    log.call(lambda: [add(10) for add in adders])


def a_list_of_functions(solution, log):
    for ns in ([1, 2], []):
        adders = solution.make_adders(ns)
        log.call(lambda: (type(adders).__name__, len(adders)))


def ns_stays(solution, log):
    ns = [4, 5]
    solution.make_adders(ns)
    log([n if isinstance(n, int) else "changed" for n in ns])


def zero_and_below(solution, log):
    log([add(7) for add in solution.make_adders([0, -7, -100])])


def floats(solution, log):
    log([add(1) for add in solution.make_adders([0.5, 10 ** 20, True])])


def two_lists(solution, log):
    first = list(solution.make_adders([1, 2]))
    second = list(solution.make_adders([10, 20]))
    log([add(0) for add in first + second])


def many(solution, log):
    adders = list(solution.make_adders(list(range(200))))
    log(sum(add(1) for add in adders), adders[17](0), adders[199](1))
