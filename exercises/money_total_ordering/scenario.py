import operator

COMPARISONS = [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge]


def all_six(solution, log, a, b):
    for work in COMPARISONS:
        with log.raises():
            log(work.__name__, work(a, b))


def smaller_amount(solution, log):
    all_six(solution, log, solution.Money(500, "EUR"), solution.Money(700, "EUR"))


def larger_amount(solution, log):
    all_six(solution, log, solution.Money(700, "EUR"), solution.Money(500, "EUR"))


def same_amount(solution, log):
    all_six(solution, log, solution.Money(500, "EUR"), solution.Money(500, "EUR"))


def other_currency(solution, log):
    all_six(solution, log, solution.Money(500, "EUR"), solution.Money(700, "USD"))


def same_amount_of_other_currency(solution, log):
    all_six(solution, log, solution.Money(500, "EUR"), solution.Money(500, "USD"))


def zero_of_two_currencies(solution, log):
    all_six(solution, log, solution.Money(0, "EUR"), solution.Money(0, "USD"))


def no_money_at_all(solution, log):
    money = solution.Money(500, "EUR")
    for other in (500, (500, "EUR"), None):
        all_six(solution, log, money, other)
        all_six(solution, log, other, money)


def other_object_is_asked(solution, log):
    class Voucher:
        def __eq__(self, other):
            return "eq"

        def __lt__(self, other):
            return "lt"

        def __le__(self, other):
            return "le"

        def __gt__(self, other):
            return "gt"

        def __ge__(self, other):
            return "ge"

    money = solution.Money(500, "EUR")
    for work in COMPARISONS[:1] + COMPARISONS[2:]:
        with log.raises():
            log(work(money, Voucher()))


def looks_alike(solution, log):
    class Coin:
        cents, currency = 500, "EUR"

    all_six(solution, log, solution.Money(500, "EUR"), Coin())


def sorting(solution, log):
    amounts = [solution.Money(cents, "EUR") for cents in (300, -50, 0, 120)]
    with log.raises():
        log([money.cents for money in sorted(amounts)])
        log(max(amounts).cents, min(amounts).cents)
    with log.raises():
        sorted(amounts + [solution.Money(1, "USD")])


def hash_of_equal_amounts(solution, log):
    Money = solution.Money
    with log.raises():
        log(hash(Money(500, "EUR")) == hash(Money(500, "EUR")))
        log(len({Money(500, "EUR"), Money(500, "EUR"), Money(500, "USD"), Money(5, "EUR")}))


def attributes(solution, log):
    money = solution.Money(500, "EUR")
    log(money.cents, money.currency)


def currency_text_made_anew(solution, log):
    code = "".join(["E", "U", "R"])
    all_six(solution, log, solution.Money(10 ** 20, "EUR"), solution.Money(10 ** 20 + 0, code))
