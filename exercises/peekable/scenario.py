def look_and_take(solution, log):
    p = solution.Peekable("abc")
    log.call(p.peek)
    log.call(next, p)
    log(list(p))
    log(p.has_next())
    log.call(p.peek, "-")


def takes_no_more_than_needed(solution, log):
    source = log.source([1, 2, 3, 4])
    p = solution.Peekable(source)
    log("made", source.taken)
    log(next(p), source.taken)
    log(p.peek(), source.taken)
    log(p.peek(), source.taken)
    log(next(p), source.taken)
    log(p.has_next(), source.taken)
    log(next(p), source.taken)


def peek_changes_nothing(solution, log):
    p = solution.Peekable([1, 2, 3])
    log(p.peek(), p.peek(), p.has_next(), p.has_next(), p.peek())
    log(list(p))


def none_is_an_item(solution, log):
    p = solution.Peekable([None, 0, None])
    log(p.has_next(), p.peek(), p.peek("default"))
    log(next(p), next(p))
    log(p.has_next(), next(p), p.has_next())


def default_may_be_none(solution, log):
    p = solution.Peekable([])
    log.call(p.peek, None)
    log.call(p.peek)
    log.call(p.peek, 7)


def nothing_at_all(solution, log):
    p = solution.Peekable(())
    log(p.has_next())
    log.call(next, p)
    log.call(next, p)
    log(list(p))


def is_an_iterator(solution, log):
    p = solution.Peekable([1, 2, 3, 4])
    log(iter(p) is p)
    log([x for x in p if x < 2 or p.has_next()])
    log.call(next, p)


def groups_of_equal_items(solution, log):
    p, groups = solution.Peekable("aabccc"), []
    for first in p:
        group = first
        while p.has_next() and p.peek() == first:
            group += next(p)
        groups.append(group)
    log(groups)


def endless(solution, log):
    source = log.source(range(10**12))
    p = solution.Peekable(source)
    log(next(p), p.peek(), next(p), p.has_next(), source.taken)


def two_at_once(solution, log):
    a, b = solution.Peekable([1, 2]), solution.Peekable([3, 4])
    log(a.peek(), b.peek(), next(a), next(b), a.peek(), b.peek())


def scenario(solution, log, count):
    p, total = solution.Peekable(iter(range(count))), 0
    while p.has_next():
        total += p.peek() == next(p)
    log(total)
