def by_card(solution, log):
    with log.raises():
        card = solution.Card("4000123412347777", 2000)
        log(card.name, card.left)
        log(solution.checkout([500, 250], card))
        log(card.left)
    with log.raises():
        solution.checkout([2000], card)


def by_cash(solution, log):
    with log.raises():
        cash = solution.Cash(100)
        log(cash.name, cash.left)
        log(solution.checkout([30, 30, 39], cash))
        log(cash.left)
        log(solution.checkout([1], cash))
        log(cash.left)


def too_much(solution, log):
    for payment in (solution.Cash(100), solution.Card("1234", 100)):
        with log.raises():
            payment.pay(101)
        log.call(lambda: payment.left)
        with log.raises():
            payment.pay(100)
        log.call(lambda: payment.left)
        with log.raises():
            payment.pay(1)
        log.call(lambda: payment.left)


def sum_is_too_much(solution, log):
    cash = solution.Cash(100)
    with log.raises():
        solution.checkout([60, 60], cash)
    log.call(lambda: cash.left)


def incomplete_classes(solution, log):
    class Nameless(solution.Payment):
        def pay(self, cents):
            return None

    class Penniless(solution.Payment):
        name = "nothing"

    class Both(solution.Payment):
        name = "barter"

        def pay(self, cents):
            return None

    for cls in (solution.Payment, Nameless, Penniless):
        with log.raises():
            cls()
            log("made", cls.__name__)
    with log.raises():
        log(Both().name)


def way_that_nobody_knew(solution, log):
    class Voucher(solution.Payment):
        def __init__(self, code):
            self.code = code

        @property
        def name(self):
            return "voucher " + self.code

        def pay(self, cents):
            log("pay", cents)
            return "ignored"

    with log.raises():
        log(solution.checkout([100, 50, 7], Voucher("X1")))


def no_prices(solution, log):
    class Watched(solution.Cash):
        def pay(self, cents):
            log("pay", cents)
            return super().pay(cents)

    cash = Watched(100)
    with log.raises():
        log(solution.checkout([], cash))
    with log.raises():
        log(solution.checkout(iter([]), cash))
    with log.raises():
        log(solution.checkout([0], cash))
    log.call(lambda: cash.left)


def looks_like_a_payment(solution, log):
    class Fake:
        name = "fake"

        def pay(self, cents):
            log("pay", cents)

    for payment in (Fake(), None, "cash"):
        with log.raises():
            log(solution.checkout([5], payment))


def generator_of_prices(solution, log):
    with log.raises():
        log(solution.checkout((100 * n for n in (1, 2, 3)), solution.Cash(1000)))


def error_of_the_way(solution, log):
    class Broken(solution.Payment):
        name = "broken"

        def pay(self, cents):
            raise OSError("no line to the bank")

    with log.raises():
        log(solution.checkout([5], Broken()))


def short_numbers(solution, log):
    log.call(lambda: solution.Card("12345", 1).name)
    log.call(lambda: solution.Card("0000", 1).name)
    log.call(lambda: solution.Card("77", 1).name)


def two_cards(solution, log):
    a, b = solution.Card("1111", 500), solution.Card("2222", 500)
    with log.raises():
        solution.checkout([200], a)
        log(a.left, b.left, a.name, b.name)
    log(isinstance(a, solution.Payment), isinstance(solution.Cash(1), solution.Payment), isinstance(a, solution.Cash))
