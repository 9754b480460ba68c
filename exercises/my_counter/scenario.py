def pairs(counter):
    return [(key, counter[key]) for key in counter]


def counts_letters(solution, log):
    c = solution.MyCounter("banana")
    log.call(lambda: (c["a"], c["x"]))
    log(c.most_common(2))
    log(list(c - solution.MyCounter("bna")))


def reading_adds_nothing(solution, log):
    c = solution.MyCounter("ab")
    log.call(lambda: (c["z"], len(c), "z" in c, list(c)))
    log(c.total())


def update_adds(solution, log):
    c = solution.MyCounter("aab")
    c.update("abc")
    log(pairs(c), len(c), c.total())
    c.update([])
    c.update(x for x in ("c", "c"))
    log(pairs(c))


def ties_as_they_came(solution, log):
    c = solution.MyCounter("cabcab")
    log(c.most_common(), c.most_common(1))
    c.update("b")
    log(c.most_common())
    log(solution.MyCounter([3, 1, 2]).most_common(2))


def plus_and_minus(solution, log):
    a, b = solution.MyCounter("aaab"), solution.MyCounter("abbc")
    log(pairs(a + b))
    log(pairs(a - b))
    log(pairs(b - a))
    log(type(a + b) is solution.MyCounter, type(a - b) is solution.MyCounter)


def operands_stay(solution, log):
    a, b = solution.MyCounter("ab"), solution.MyCounter("bc")
    a + b
    a - b
    log(pairs(a), pairs(b))
    both = a + b
    both["a"] = 9
    log(pairs(a), both["a"])


def counts_below_zero(solution, log):
    a, b = solution.MyCounter("aab"), solution.MyCounter()
    b["a"] = -1
    b["b"] = -1
    b["c"] = -2
    log(pairs(b), len(b), b.total(), "a" in b)
    log(pairs(a + b))
    log(pairs(a - b))
    log(pairs(solution.MyCounter() - b))
    log(a.most_common(), b.most_common(1))


def set_to_zero(solution, log):
    c = solution.MyCounter("a")
    c["a"] = 0
    c["b"] = 0
    log(pairs(c), len(c), "b" in c, c.most_common())
    c["b"] += 2
    c["new"] += 1
    log(pairs(c))


def nothing_counted(solution, log):
    c = solution.MyCounter()
    log(len(c), list(c), c.total(), c.most_common(), c.most_common(3))


def how_many(solution, log):
    c = solution.MyCounter("aabbbc")
    for n in (0, 1, 2, 3, 4, None):
        log(n, c.most_common(n))


def any_key(solution, log):
    c = solution.MyCounter([None, (1, 2), "", (1, 2), None, None])
    log.call(lambda: (c[None], c[(1, 2)], c[""], c[0]))


def two_counters(solution, log):
    a, b = solution.MyCounter(), solution.MyCounter()
    a.update("x")
    log(len(b), len(a))


def scenario(solution, log, first, second):
    a, b = solution.MyCounter(first), solution.MyCounter()
    b.update(second)
    for key, count in a.most_common(3):
        log(key, count)
    log(len(a), a.total(), b.most_common(1))
    log([a[key] for key in b])
    log((a + b).most_common(4), len(a - b), len(b))
