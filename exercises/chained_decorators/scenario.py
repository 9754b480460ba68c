def bold_above_italic(solution, log):
    @solution.bold
    @solution.italic
    def greet(name, mark="."):
        return "Hello " + name + mark

    log.call(greet, "Ann", mark="!")
    log.call(greet, "Bob")


def italic_above_bold(solution, log):
    @solution.italic
    @solution.bold
    def greet():
        return "Hello"

    log.call(greet)


def joined(solution, log):
    @solution.stacked(solution.bold, solution.italic)
    def bye():
        return "Bye"

    log.call(bye)


def name_stays(solution, log):
    def shout(word):
        return word.upper()

    for decorate in (solution.bold, solution.italic, solution.stacked(solution.italic, solution.bold)):
        log(decorate(shout).__name__)


def same_one_twice(solution, log):
    log.call(solution.stacked(solution.bold, solution.bold)(str), 7)


def decorates_two_functions(solution, log):
    fancy = solution.stacked(solution.italic, solution.bold)
    log.call(fancy(lambda: "one"))
    log.call(fancy(lambda: "two"))


def none_at_all(solution, log):
    def plain():
        return "plain"

    log(solution.stacked()(plain) is plain)


def marking(log, mark):
    def decorate(function):
        log("decorate", mark)

        def wrapper(number):
            log("enter", mark)
            result = function(number)
            log("leave", mark)
            return [mark, result]

        return wrapper

    return decorate


def order_of_decorating(solution, log):
    decorate = solution.stacked(marking(log, "a"), marking(log, "b"), marking(log, "c"))
    log("nothing decorated yet")
    square = decorate(lambda number: number * number)
    log("now the call")
    log.call(square, 3)


def answer_of_the_topmost(solution, log):
    log.call(solution.stacked(lambda f: 42, solution.bold), len)


def called_once(solution, log):
    @solution.bold
    @solution.italic
    def fetch():
        log("called")
        return "text"

    log("decorated")
    log.call(fetch)
    log.call(fetch)


def exception_passes(solution, log):
    @solution.bold
    def fail():
        raise KeyError("no")

    log.call(fail)
