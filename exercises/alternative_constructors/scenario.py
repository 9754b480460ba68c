def parts(date):
    return date.year, date.month, date.day


def scenario(solution, log, days, year, month, day):
    log.call(lambda: parts(solution.Date.from_ordinal(days)))
    log.call(solution.Date.is_valid, year, month, day)
    log.call(lambda: parts(solution.Date.from_iso("%04d-%02d-%02d" % (year, month, day))))


def three_ways(solution, log):
    Date = solution.Date
    log.call(lambda: parts(Date(2024, 2, 29)))
    log.call(lambda: parts(Date.from_iso("2024-02-29")))
    log.call(lambda: parts(Date.from_ordinal(1)))
    log.call(lambda: parts(Date.from_ordinal(366)))


def which_days_exist(solution, log):
    for day in ((2024, 2, 29), (2023, 2, 29), (1900, 2, 29), (2000, 2, 29), (2024, 4, 30), (2024, 4, 31),
                (2024, 12, 31), (2024, 12, 32), (2024, 1, 0), (2024, 0, 1), (2024, 13, 1), (2024, 1, -1)):
        log.call(solution.Date.is_valid, *day)


def which_years_exist(solution, log):
    for year in (1, 9999, 0, 10000, -5):
        log.call(solution.Date.is_valid, year, 1, 1)


def subclass_is_made(solution, log):
    class Birthday(solution.Date):
        def __init__(self, year, month, day):
            super().__init__(year, month, day)
            self.cake = True

    with log.raises():
        day = Birthday.from_iso("1999-12-31")
        log(type(day) is Birthday, day.cake, parts(day))
    with log.raises():
        day = Birthday.from_ordinal(366)
        log(type(day) is Birthday, day.cake, parts(day))
    with log.raises():
        log(type(solution.Date.from_iso("1999-12-31")) is solution.Date)
    log.call(Birthday.is_valid, 2023, 2, 29)


def called_on_an_object(solution, log):
    with log.raises():
        date = solution.Date(2020, 5, 17)
        log(parts(date.from_iso("1999-12-31")), parts(date.from_ordinal(32)))
        log(date.is_valid(2024, 2, 30), parts(date))


def days_that_do_not_exist(solution, log):
    for day in ((2023, 2, 29), (2024, 13, 1), (2024, 6, 31), (0, 1, 1), (2024, 1, 0)):
        with log.raises():
            solution.Date(*day)
    for text in ("2023-02-29", "2024-13-01", "2024-00-10", "0000-01-01", "2024-01-00"):
        with log.raises():
            solution.Date.from_iso(text)


def other_texts(solution, log):
    for text in ("20240229", "2024-2-29", "24-02-29", "2024/02/29", "2024-02-29 ", " 2024-02-29", "2024-W09-4",
                 "2024-02-29T00:00", "", "abcd-ef-gh", "2024-02", "2024-02-029", "+024-02-29", "2024-+2-29",
                 "2024-02-29\n", "2024-02-29-01", "2 24-02-29"):
        with log.raises():
            solution.Date.from_iso(text)
            log("accepted", text)


def ordinals(solution, log):
    for days in (2, 31, 32, 59, 60, 365, 731, 1461, 1462, 36524, 36525, 146097, 146098, 738945, 3652059):
        log.call(lambda: parts(solution.Date.from_ordinal(days)))


def ordinals_out_of_range(solution, log):
    for days in (0, -1, 3652060, 10 ** 10):
        with log.raises():
            solution.Date.from_ordinal(days)
            log("accepted", days)


def early_years(solution, log):
    log.call(lambda: parts(solution.Date.from_iso("0001-01-01")))
    log.call(lambda: parts(solution.Date.from_iso("0099-10-08")))
    log.call(lambda: parts(solution.Date.from_iso("9999-12-31")))
