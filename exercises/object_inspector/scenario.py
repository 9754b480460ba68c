class Account:
    bank = "First"

    def __init__(self, owner):
        self.owner = owner
        self._pin = 1234

    def deposit(self, cents, note=""):
        return cents

    @property
    def balance(self):
        return 0


def an_account(solution, log):
    log.call(solution.describe, Account("Ada"))


def methods_of_all_kinds(solution, log):
    class Tool:
        @staticmethod
        def convert(inches, *, digits=2):
            return inches

        @classmethod
        def make(cls, *sizes: int) -> None:
            return cls()

        def use(self):
            return self

    log.call(solution.describe, Tool())


def properties_are_not_run(solution, log):
    class Lazy:
        @property
        def report(self):
            log("the property was run")
            return 1

        @property
        def fails(self):
            raise OSError("no network")

        @property
        def _hidden(self):
            return 3

    log.call(solution.describe, Lazy())


def nothing_public(solution, log):
    class Closed:
        _size = 4

        def __init__(self):
            self._name = "x"
            self.__key = 5

        def __len__(self):
            return 0

        def _open(self):
            return 1

    log.call(solution.describe, Closed())


def inherited_names(solution, log):
    class Savings(Account):
        rate = 2

        def interest(self, years):
            return years

        @property
        def advice(self):
            return "wait"

    log.call(solution.describe, Savings("Bob"))


def class_wins_over_its_base(solution, log):
    class Base:
        size = 1
        label = "base"

        def run(self, fast):
            return fast

        def stop(self):
            return 0

        @property
        def speed(self):
            return 9

    class Child(Base):
        label = "child"
        stop = None
        speed = 7

        def run(self, fast, far):
            return far

        @property
        def size(self):
            return 3

    log.call(solution.describe, Child())


def object_wins_over_its_class(solution, log):
    class Robot:
        mode = "slow"

        def greet(self):
            return "hello"

        def walk(self):
            return 1

    robot = Robot()
    robot.mode = "fast"
    robot.greet = "muted"
    log.call(solution.describe, robot)
    log.call(solution.describe, Robot())


def function_in_the_object(solution, log):
    class Button:
        def press(self):
            return 1

    button = Button()
    button.on_press = lambda event: event
    with log.raises():
        found = solution.describe(button)
        log(sorted(found["methods"]), sorted(found["attributes"]), found["attributes"]["on_press"](5))


def two_bases(solution, log):
    class Left:
        side = "left"

        def turn(self, degrees):
            return degrees

    class Right:
        side = "right"
        colour = "red"

        def turn(self, degrees, slowly):
            return slowly

    class Both(Left, Right):
        pass

    log.call(solution.describe, Both())


def object_that_answers_to_all_names(solution, log):
    class Agreeable:
        kind = "yes"

        def __getattr__(self, name):
            log("asked for", name)
            return 1

        def __dir__(self):
            return ["made_up"]

    log.call(solution.describe, Agreeable())


def many_properties_are_sorted(solution, log):
    class Box:
        width = property(lambda self: 1)
        depth = property(lambda self: 2)
        height = property(lambda self: 3)

    log.call(solution.describe, Box())


def object_is_not_changed(solution, log):
    account = Account("Ada")
    before = dict(vars(account))
    with log.raises():
        solution.describe(account)["attributes"]["owner"] = "Eve"
    log(account.owner, vars(account) == before)
