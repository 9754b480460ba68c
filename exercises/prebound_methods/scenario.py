def functions_share_one_tally(solution, log):
    solution.reset()
    log.call(solution.add, "tea")
    log.call(solution.add, "tea", by=2)
    log.call(solution.add, "cake", 5)
    log.call(solution.count, "tea")
    log.call(solution.total)


def own_object(solution, log):
    solution.reset()
    mine = solution.Tally()
    log.call(solution.add, "tea", 7)
    log.call(mine.count, "tea")
    log.call(solution.total)
    log.call(mine.add, "tea")
    log.call(solution.add, "tea")
    log(mine.total(), mine.count("tea"))


def bound_to_one_object(solution, log):
    functions = [solution.add, solution.count, solution.total, solution.reset]
    log([type(function).__name__ for function in functions])
    log(len({id(getattr(function, "__self__", function)) for function in functions}))
    log(type(getattr(solution.add, "__self__", None)).__name__)


def reset_in_the_middle(solution, log):
    solution.reset()
    solution.add("a", 4)
    log.call(solution.reset)
    log.call(solution.count, "a")
    log.call(solution.total)
    log.call(solution.add, "a")
    log.call(solution.total)


def count_does_not_add(solution, log):
    solution.reset()
    log.call(solution.count, "ghost")
    log.call(solution.count, "ghost")
    log.call(solution.total)


def names_taken_early(solution, log):
    add, total, reset = solution.add, solution.total, solution.reset
    reset()
    add("x", 2)
    solution.add("x", 3)
    log.call(total)
    log.call(solution.count, "x")
    reset()
    log.call(solution.total)


def two_objects(solution, log):
    one, two = solution.Tally(), solution.Tally()
    one.add("a", 2)
    two.add("a", 3)
    two.add("b")
    log(one.count("a"), two.count("a"), one.count("b"), one.total(), two.total())


def below_zero(solution, log):
    t = solution.Tally()
    log.call(t.add, "a", -2)
    log.call(t.add, "a", 2)
    log.call(t.add, "b", by=0)
    log(t.count("a"), t.count("b"), t.total())


def reset_of_own_object(solution, log):
    solution.reset()
    solution.add("x", 9)
    t = solution.Tally()
    t.add("x")
    log.call(t.reset)
    log(t.total(), solution.total())
