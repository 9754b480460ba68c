def eight_numbers(solution, log):
    log.call(solution.stats, iter([2, 4, 4, 4, 5, 5, 7, 9]))


def large_and_close(solution, log):
    log.call(solution.stats, (1e9 + n for n in (1, 2, 3)))


def large_and_many(solution, log):
    log.call(solution.stats, (1e9 + n % 4 for n in range(1000)))


def one_number(solution, log):
    log.call(solution.stats, iter([7]))
    log.call(solution.stats, iter([-2.5]))


def two_numbers(solution, log):
    log.call(solution.stats, iter([1, 2]))


def all_equal(solution, log):
    log.call(solution.stats, iter([0.1] * 10))


def below_zero(solution, log):
    log.call(solution.stats, iter([-5, -1, -3]))


def nothing_at_all(solution, log):
    log.call(solution.stats, iter([]))
    log.call(solution.stats, [])


def zeros(solution, log):
    log.call(solution.stats, iter([0, 0]))
    log.call(solution.stats, iter([0, 0, 3, -3]))


def list_and_generator(solution, log):
    log.call(solution.stats, [1, 2, 3, 4])
    log.call(solution.stats, (n for n in (1, 2, 3, 4)))
    log.call(solution.stats, range(1, 5))


def types(solution, log):
    result = solution.stats(iter([1, 2, 3]))
    log([type(part).__name__ for part in result], type(result).__name__)


def all_is_read(solution, log):
    source = log.source([3, 1, 2])
    log.call(solution.stats, source)
    log(source.taken)


def source_raises(solution, log):
    def numbers():
        yield 1
        raise ConnectionError("lost")

    log.call(solution.stats, numbers())


def five_thousand(solution, log):
    log.call(solution.stats, (1_000_000 + n % 10 for n in range(5_000)))


def scenario(solution, log, numbers):
    if isinstance(numbers, int):
        numbers = (n % 100 for n in range(numbers))
    log.call(solution.stats, iter(numbers))
