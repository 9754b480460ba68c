import operator

COMPARISONS = [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge]
ARITHMETIC = [operator.add, operator.sub, operator.mul, operator.truediv]


def scenario(solution, log, a, b, c, d, number):
    first, second = solution.Fraction(a, b), solution.Fraction(c, d)
    log(repr(first), str(second))
    for pair in ((first, second), (first, number), (number, second)):
        for work in ARITHMETIC:
            with log.raises():
                log(work.__name__, repr(work(*pair)))
        for work in COMPARISONS:
            with log.raises():
                log(work.__name__, work(*pair))


def lowest_terms(solution, log):
    for parts in ((2, 4), (3, 1), (3,), (6, 9), (0, 5), (7, 7), (4, 2)):
        fraction = solution.Fraction(*parts)
        log(repr(fraction), str(fraction), fraction.numerator, fraction.denominator)


def signs(solution, log):
    for parts in ((3, -6), (-3, -6), (-3, 6), (0, -4), (-8, 2), (5, -1)):
        fraction = solution.Fraction(*parts)
        log(fraction.numerator, fraction.denominator, str(fraction))


def arithmetic(solution, log):
    half, third = solution.Fraction(1, 2), solution.Fraction(1, 3)
    for work in ARITHMETIC:
        with log.raises():
            log(work.__name__, repr(work(half, third)), repr(work(third, half)))
    log(repr(half), repr(third))


def with_ints(solution, log):
    f = solution.Fraction(2, 3)
    for work in ARITHMETIC:
        with log.raises():
            log(work.__name__, "fraction first", repr(work(f, 4)))
        with log.raises():
            log(work.__name__, "int first", repr(work(4, f)))


def comparisons(solution, log):
    F = solution.Fraction
    for a, b in ((F(1, 2), F(1, 3)), (F(1, 2), F(2, 4)), (F(-1, 2), F(1, -3)), (F(3, 2), 1), (1, F(1, 2)),
                 (F(4, 2), 2), (F(2, 3), F(3, 4)), (F(1, 7), F(1, 2))):
        with log.raises():
            log([work(a, b) for work in COMPARISONS])


def hash_of_equal_values(solution, log):
    F = solution.Fraction
    with log.raises():
        log(hash(F(7)) == hash(7), hash(F(-1)) == hash(-1), hash(F(0)) == hash(0), hash(F(10, 5)) == hash(2))
        log(hash(F(1, 2)) == hash(F(3, 6)), hash(F(-1, 2)) == hash(F(1, -2)))
        log(len({F(1, 2), F(2, 4), F(1, 3)}), len({F(2), 2}), {3: "three"}.get(F(9, 3)))


def zero_denominator(solution, log):
    F = solution.Fraction
    with log.raises():
        F(1, 0)
    with log.raises():
        F(0, 0)
    with log.raises():
        log(repr(F(1, 2) / F(0, 3)))
    with log.raises():
        log(repr(F(1, 2) / 0))
    with log.raises():
        log(repr(1 / F(0)))


def floats_are_unknown(solution, log):
    half = solution.Fraction(1, 2)
    for work in ARITHMETIC + COMPARISONS[2:]:
        for other in (0.5, "x", None):
            with log.raises():
                log(repr(work(half, other)))
            with log.raises():
                log(repr(work(other, half)))
    with log.raises():
        log(half == 0.5, half != 0.5, half == "1/2", half == None, half == (1, 2))


def other_operand_is_asked(solution, log):
    class Friend:
        def __radd__(self, other):
            return "radd"

        def __rsub__(self, other):
            return "rsub"

        def __rmul__(self, other):
            return "rmul"

        def __rtruediv__(self, other):
            return "rtruediv"

        def __gt__(self, other):
            return "gt"

        def __eq__(self, other):
            return "eq"

    half, friend = solution.Fraction(1, 2), Friend()
    log.call(lambda: half + friend)
    log.call(lambda: half - friend)
    log.call(lambda: half * friend)
    log.call(lambda: half / friend)
    log.call(lambda: half < friend)
    log.call(lambda: half == friend)


def operands_stay(solution, log):
    a, b = solution.Fraction(1, 2), solution.Fraction(1, 3)
    with log.raises():
        total = a
        total += b
        total -= 1
        log(repr(total))
    log(repr(a), repr(b))


def sum_and_sort(solution, log):
    F = solution.Fraction
    with log.raises():
        log(repr(sum(F(1, n) for n in range(1, 11))))
    with log.raises():
        log([str(f) for f in sorted([F(3, 4), F(-5, 2), 1, F(1, 3), 0])])


def large_numbers(solution, log):
    F = solution.Fraction
    f = F(6 * 10 ** 30, 4 * 10 ** 30 + 2)
    log(repr(f))
    log.call(lambda: repr(f * F(1, 10 ** 15)))
    log.call(lambda: F(10 ** 20 + 1, 10 ** 20) > 1)
    log.call(lambda: F(10 ** 20, 10 ** 20 + 1) < 1)
    log.call(lambda: repr(F(10 ** 20 + 1, 3) / F(10 ** 20, 7)))
    log.call(lambda: F(10 ** 20 + 1, 10 ** 20) == F(1))
