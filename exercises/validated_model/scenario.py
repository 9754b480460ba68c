def show(log, user):
    log.call(lambda: (user.name, user.age, user.email))


def ann(solution):
    return solution.User("Ann", 30, "ann@example.org")


def what_is_kept(solution, log):
    user = solution.User(" Ann ", 30, "Ann@Example.org")
    log.call(lambda: (user.name, user.age, user.email))
    user.name = "\tBob Lee\n"
    user.age = 31
    user.email = "BOB@b.example.ORG"
    log.call(lambda: (user.name, user.age, user.email))


def failed_assignment_changes_nothing(solution, log):
    user = solution.User("Ann", 30, "ann@example.org")
    for field, value in (("age", 151), ("age", "31"), ("name", "  "), ("email", "ann@home")):
        log.call(setattr, user, field, value)
    log.call(lambda: (user.name, user.age, user.email))


def invalid_at_birth(solution, log):
    for values in (("", 3, "a@b.c"), ("Ann", -1, "a@b.c"), ("Ann", 3, "a.b.c"),
                   (5, 3, "a@b.c"), ("Ann", 3.0, "a@b.c"), ("Ann", 3, b"a@b.c")):
        with log.raises():
            user = solution.User(*values)
            show(log, user)


def types(solution, log):
    user = ann(solution)
    for field, value in (("age", True), ("age", 30.0), ("age", None), ("name", None), ("name", b"Bob"),
                         ("name", ["B"]), ("email", None), ("email", 7)):
        log.call(setattr, user, field, value)
    show(log, user)


def bounds_of_age(solution, log):
    user = ann(solution)
    for age in (0, 150, -1, 151, 1, 149):
        log.call(setattr, user, "age", age)
        show(log, user)


def addresses(solution, log):
    user = ann(solution)
    for email in ("a@b.c", "a.b@c.d", "@b.c", "a@", "a@b", "a@b@c.d", "a@.b", "a@b.", "a@b..c", "a b@c.d", "a@b.c ",
                  "a@b.\tc", "a.b", "", "@", "a@b.c.d.e", "a@.", "..@b.c"):
        log.call(setattr, user, "email", email)
        log(user.email)


def names(solution, log):
    user = ann(solution)
    for name in ("", " ", "\n\t", " x ", "x  y", "0"):
        log.call(setattr, user, "name", name)
        log(user.name)


def two_users(solution, log):
    one, two = ann(solution), solution.User("Bob", 0, "bob@x.y")
    one.name, two.age = "Eve", 9
    show(log, one)
    show(log, two)
