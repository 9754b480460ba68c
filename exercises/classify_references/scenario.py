def two_names_of_one_list(solution, log):
    first = [1, 2]
    second = first
    log.call(solution.classify, first, second)
    second += [3]
    log.call(solution.classify, first, second)


def two_equal_lists(solution, log):
    log.call(solution.classify, [1, 2], [1, 2])
    log.call(solution.classify, [1, 2], [2, 1])
    log.call(solution.classify, [], [])


def nan_and_itself(solution, log):
    nan = float("nan")
    log.call(solution.classify, nan, nan)
    log.call(solution.classify, nan, float("nan"))


def large_ints(solution, log):
    log.call(solution.classify, int("1" * 30), int("1" * 30))
    log.call(solution.classify, int("1" * 30), int("1" * 30) + 1)


def one_and_true(solution, log):
    log.call(solution.classify, 1, True)
    log.call(solution.classify, 1, 1.0)
    log.call(solution.classify, 0, "")


def equal_texts_of_different_things(solution, log):
    log.call(solution.classify, 1, "1")
    log.call(solution.classify, [1], "[1]")


def copy_of_a_list(solution, log):
    first = [[1], [2]]
    second = first.copy()
    log.call(solution.classify, first, second)
    log.call(solution.classify, first[0], second[0])


def none(solution, log):
    log.call(solution.classify, None, None)
    log.call(solution.classify, None, 0)
