END = "end"


def first(groups, count):
    groups = iter(groups)
    return [next(groups, END) for _ in range(count)]


def one_of_each(solution, log):
    log(list(solution.product("ab", [0, 1])))


def two_of_three(solution, log):
    log(list(solution.combinations("abc", 2)))


def two_with_replacement(solution, log):
    log(list(solution.combinations_with_replacement("abc", 2)))


def three_pools(solution, log):
    log(list(solution.product("ab", "x", (1, 2, 3))))


def three_of_five(solution, log):
    log(list(solution.combinations(range(5), 3)))


def three_with_replacement(solution, log):
    log(list(solution.combinations_with_replacement((3, 1, 2), 3)))


def one_pool(solution, log):
    log(list(solution.product("abc")))


def one_of_them(solution, log):
    log(list(solution.combinations("abc", 1)), list(solution.combinations_with_replacement("abc", 1)))


def all_of_them(solution, log):
    log(list(solution.combinations("abc", 3)))


def nothing_to_choose(solution, log):
    log(list(solution.product()))
    log(list(solution.combinations("ab", 0)), list(solution.combinations([], 0)))
    log(list(solution.combinations_with_replacement("ab", 0)), list(solution.combinations_with_replacement([], 0)))


def cannot_be_done(solution, log):
    log(list(solution.product("ab", [])), list(solution.product([], "ab")), list(solution.product([])))
    log(list(solution.combinations("ab", 3)), list(solution.combinations([], 1)))
    log(list(solution.combinations_with_replacement([], 2)))


def more_than_there_is_with_replacement(solution, log):
    log(list(solution.combinations_with_replacement("ab", 3)))


def negative(solution, log):
    with log.raises():
        list(solution.combinations("ab", -1))
    with log.raises():
        list(solution.combinations_with_replacement("ab", -1))


def told_apart_by_place(solution, log):
    log(list(solution.combinations("aba", 2)))
    log(list(solution.combinations_with_replacement("aa", 2)))
    log(list(solution.product([1, 1], [None, None])))


def sources_read_once(solution, log):
    log(list(solution.product(iter("ab"), (n for n in (1, 2)))))
    log(list(solution.combinations(iter("abc"), 2)))
    log(list(solution.combinations_with_replacement(iter("ab"), 2)))


def iterators_that_end(solution, log):
    for groups in (solution.product("a"), solution.combinations("a", 1), solution.combinations_with_replacement("a", 1)):
        log(iter(groups) is groups)
        with log.raises():
            log(next(groups), next(groups, END), next(groups, END))


def first_of_very_many(solution, log):
    log(first(solution.product(*[range(1000)] * 5), 3))
    log(first(solution.combinations(range(1000), 6), 3))
    log(first(solution.combinations_with_replacement(range(1000), 6), 3))


def nearly_all_of_them(solution, log):
    log(list(solution.combinations("abcdefghijklmnopqrstuvwx", 23))[::8])


def one_item_many_times(solution, log):
    log([len(group) for group in solution.combinations_with_replacement(["x"], 500)])
    log([len(group) for group in solution.product(*["x"] * 500)])


def tuples_stay(solution, log):
    groups = solution.combinations([1, 2, 3], 2)
    one = next(groups)
    next(groups)
    log(one, type(one) is tuple)


def two_at_the_same_time(solution, log):
    a, b = solution.product("ab", "xy"), solution.product("cd", "z")
    log([next(a), next(b), next(a), next(b), next(a), next(a)])


def scenario(solution, log, which, args):
    function = getattr(solution, which)
    if isinstance(args, list):
        log(list(function(*args)))
        return
    count, length = args
    groups = function(range(count), *["x"] * length) if which == "product" else function(range(count), length)
    seen = total = 0
    for group in groups:
        seen += 1
        total += len(group) + group[0]
    log(seen, total)
