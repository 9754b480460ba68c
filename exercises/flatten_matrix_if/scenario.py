def even_numbers(solution, log):
    log.call(solution.flatten_if, [[1, 2], [3, 4, 6]], lambda x: x % 2 == 0)


def empty_rows(solution, log):
    log.call(solution.flatten_if, [[], [1], []], lambda x: True)
    log.call(solution.flatten_if, [], lambda x: True)


def rows_of_different_length(solution, log):
    log.call(solution.flatten_if, [[1], [2, 3, 4], [5, 6]], lambda x: x > 1)


def any_true_value_will_do(solution, log):
    log.call(solution.flatten_if, [["", "a"], ["bc", ""]], len)


def nothing_left(solution, log):
    log.call(solution.flatten_if, [[1, 2], [3]], lambda x: False)


def rows_as_elements(solution, log):
    log.call(solution.flatten_if, [[[1], []], [[2, 3]]], bool)


def asks_once_for_each(solution, log):
    def pred(x):
        log("asked for", x)
        return x > 1

    m = [[3, 1], [2]]
    log.call(solution.flatten_if, m, pred)
    log(m)
