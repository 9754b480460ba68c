class Friend:
    """Knows how to work with anything."""

    def __radd__(self, other):
        return "radd"

    def __rsub__(self, other):
        return "rsub"

    def __rmul__(self, other):
        return "rmul"

    def __rmatmul__(self, other):
        return "rmatmul"

    def __eq__(self, other):
        return "eq"


def plus_and_minus(solution, log):
    v, w = solution.Vector([1, 2]), solution.Vector([3, 4])
    for work in (lambda: v + w, lambda: v - w, lambda: w - v, lambda: -v):
        log.call(lambda: repr(work()))
    log(repr(v), repr(w))


def times_a_number(solution, log):
    v = solution.Vector([1, -2, 0])
    for number in (3, 0.5, -1, 0):
        log.call(lambda: repr(v * number))
        log.call(lambda: repr(number * v))


def dot_product(solution, log):
    Vector = solution.Vector
    log.call(lambda: Vector([1, 2]) @ Vector([3, 4]))
    log.call(lambda: Vector([1, 2, -3]) @ Vector([4, -5, 6]))
    log.call(lambda: Vector([]) @ Vector([]))


def length(solution, log):
    for components in ([3, 4], [-3, -4], [1, 1], [0, 0], [], [2.5], [1, 2, 2]):
        log.call(abs, solution.Vector(components))


def true_or_false(solution, log):
    for components in ([0, 1], [0, 0], [], [0.0, -0.0], [-1, 1], [0.5]):
        log.call(bool, solution.Vector(components))


def equal_vectors(solution, log):
    Vector = solution.Vector
    v = Vector([1, 2])
    log(v == Vector([1, 2]), v == Vector([1.0, 2.0]), v != Vector([1, 2]))
    log(v == Vector([2, 1]), v == Vector([1, 2, 0]), v == Vector([1]), v != Vector([2, 1]))
    for other in ([1, 2], (1, 2), 0, None, "Vector([1, 2])"):
        with log.raises():
            log(v == other, other == v, v != other)


def results_are_vectors(solution, log):
    v = solution.Vector([1, 2])
    for work in (lambda: v + v, lambda: v - v, lambda: v * 2, lambda: 2 * v, lambda: -v, lambda: sum([v])):
        with log.raises():
            log(type(work()) is solution.Vector)


def operands_stay(solution, log):
    v, w = solution.Vector([1, 2]), solution.Vector([5, 7])
    with log.raises():
        v + w, v - w, v * 9, 9 * v, v @ w, -v, abs(v)
        total = v
        total += w
        log(repr(total))
    log(repr(v), repr(w))


def different_sizes(solution, log):
    v, w = solution.Vector([1, 2]), solution.Vector([1, 2, 3])
    for work in (lambda: v + w, lambda: w - v, lambda: v @ w, lambda: v - w, lambda: w + v, lambda: w @ v):
        log.call(lambda: repr(work()))


def sum_of_vectors(solution, log):
    Vector = solution.Vector
    with log.raises():
        log(repr(sum([Vector([1, 2]), Vector([3, 4]), Vector([5, 6])])))
    with log.raises():
        log(repr(0 + Vector([1, 2])))
    for number in (1, -1, 0.5):
        with log.raises():
            log(repr(number + Vector([1, 2])))
    with log.raises():
        log(repr(Vector([1, 2]) + 1))


def unknown_operands(solution, log):
    v = solution.Vector([1, 2])
    for work in (lambda: v + [3, 4], lambda: v - [3, 4], lambda: v * v, lambda: v * "a", lambda: "a" * v,
                 lambda: v * [1], lambda: v @ 3, lambda: v @ [3, 4], lambda: v + "a", lambda: 3 - v,
                 lambda: v * None, lambda: v - 0):
        log.call(lambda: repr(work()))


def other_operand_is_asked(solution, log):
    v, friend = solution.Vector([1, 2]), Friend()
    for work in (lambda: v + friend, lambda: v - friend, lambda: v * friend, lambda: v @ friend,
                 lambda: v == friend):
        log.call(work)


def any_iterable(solution, log):
    with log.raises():
        log(repr(solution.Vector(range(3))), repr(solution.Vector(n * 0.5 for n in (1, 2))))
        log(repr(solution.Vector((7,))), repr(solution.Vector([])))
    v = solution.Vector(iter([1, 2]))
    with log.raises():
        log(repr(v + v), repr(v), v @ v)


def list_changes_afterwards(solution, log):
    numbers = [1, 2]
    v = solution.Vector(numbers)
    numbers.append(3)
    numbers[0] = 9
    log(repr(v))


def mixed_numbers(solution, log):
    Vector = solution.Vector
    with log.raises():
        log(repr(Vector([1, 2.5]) + Vector([0.5, 1])), repr(Vector([10 ** 30]) * 2), repr(-Vector([0.5])))
