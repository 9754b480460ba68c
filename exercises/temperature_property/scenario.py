def show(log, temperature):
    log(float(temperature.celsius), float(temperature.fahrenheit))


def scales_stay_linked(solution, log):
    t = solution.Temperature(100)
    show(log, t)
    t.fahrenheit = 50
    show(log, t)
    t.celsius = -40
    show(log, t)


def failed_assignment_changes_nothing(solution, log):
    t = solution.Temperature(10)
    with log.raises():
        t.celsius = -300
    show(log, t)
    with log.raises():
        t.fahrenheit = -1000
    show(log, t)


def begins_at_zero(solution, log):
    show(log, solution.Temperature())
    show(log, solution.Temperature(celsius=36.6))


def too_cold_at_birth(solution, log):
    with log.raises():
        solution.Temperature(-273.25)


def too_cold_in_fahrenheit(solution, log):
    t = solution.Temperature()
    with log.raises():
        t.fahrenheit = -459
    show(log, t)
    with log.raises():
        t.fahrenheit = -460
    show(log, t)


def absolute_zero_is_possible(solution, log):
    with log.raises():
        show(log, solution.Temperature(-273.15))
    t = solution.Temperature(0)
    with log.raises():
        t.celsius = -273.15
    show(log, t)


def small_differences_stay(solution, log):
    t = solution.Temperature(20)
    for _ in range(100):
        t.fahrenheit += 0.001
        t.celsius += 0.001
    show(log, t)


def two_objects(solution, log):
    cold, hot = solution.Temperature(5), solution.Temperature(95)
    cold.fahrenheit = 14
    show(log, cold)
    show(log, hot)
