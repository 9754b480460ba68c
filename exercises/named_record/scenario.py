ROWS = [["Ada", "5200"], ["Bo", "4100", "Ada"]]


def fields_by_name(solution, log):
    with log.raises():
        for employee in solution.parse(ROWS):
            log(employee.name, employee.salary, employee.boss)


def is_a_tuple(solution, log):
    with log.raises():
        staff = solution.parse(ROWS)
        log(isinstance(staff[0], tuple), isinstance(staff[0], solution.Employee))
        name, salary, boss = staff[1]
        log(name, salary, boss)
        log(staff[0][1], staff[0] == ("Ada", 5200, None))
        log(list(solution.Employee._fields))


def cannot_be_changed(solution, log):
    with log.raises():
        employee = solution.parse(ROWS)[0]
        with log.raises():
            employee.salary = 1
        log(employee.salary)


def no_boss(solution, log):
    with log.raises():
        log([employee.boss for employee in solution.parse([["A", "1"], ["B", "2", ""], ["C", "3", "A"]])])


def made_by_hand(solution, log):
    with log.raises():
        log(solution.Employee("Cy", 1)[2])
        log(tuple(solution.Employee(boss="Ada", name="Cy", salary=2)))
        log(repr(solution.Employee("Cy", 1)))


def a_changed_copy(solution, log):
    with log.raises():
        employee = solution.parse(ROWS)[1]
        log(tuple(employee._replace(salary=9)), employee.salary)


def bad_salary(solution, log):
    with log.raises():
        solution.parse([["Ada", "much"]])


def no_rows(solution, log):
    log.call(solution.parse, [])
