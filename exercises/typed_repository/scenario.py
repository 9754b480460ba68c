import typing


def people():
    return [
        {"id": 7, "name": "Ann Lee", "email": "ann@lee.org", "nickname": "Annie"},
        {"id": 8, "name": "Bo Ek", "email": None},
        {"id": 0, "name": "Root", "email": "root@lee.org", "nickname": ""},
    ]


def hints_of(thing):
    try:
        return typing.get_type_hints(thing)
    except Exception as error:
        return {"return": type(error)}


def name_of(solution, hint):
    """One text for all ways to write a hint."""
    if hint is solution.UserDict:
        return "UserDict"
    if hint is type(None):
        return "None"
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    names = [name_of(solution, one) for one in inside]
    if origin is typing.Union or getattr(origin, "__name__", "") == "UnionType":
        return " or ".join(sorted(names))
    name = getattr(origin or hint, "__name__", str(hint))
    return "%s[%s]" % (name, ", ".join(names)) if names else name


def typed_keys(solution, log):
    keys = solution.UserDict
    required = getattr(keys, "__required_keys__", None)
    log("always there", None if required is None else sorted(required))
    optional = getattr(keys, "__optional_keys__", None)
    log("may be missing", None if optional is None else sorted(optional))
    hints = hints_of(keys)
    for name in ("id", "name", "email", "nickname"):
        log(name, name_of(solution, hints.get(name, "no hint")))


def hints_of_functions(solution, log):
    for function in (solution.find_user, solution.email_of, solution.shown_name):
        hints = hints_of(function)
        taken = [name_of(solution, hints[name]) for name in hints if name != "return"]
        log(taken, name_of(solution, hints.get("return", "no hint")))


def finds_users(solution, log):
    users = people()
    log.call(solution.find_user, users, 8)
    log.call(solution.find_user, users, 0)
    log.call(solution.find_user, users, 9)
    log.call(solution.find_user, [], 7)


def the_very_same_user(solution, log):
    users = people()
    for user in users:
        log(solution.find_user(users, user["id"]) is user)
    users.append({"id": 8, "name": "Bo Two", "email": None})
    log(solution.find_user(users, 8) is users[1])


def large_ids(solution, log):
    users = [{"id": 10 ** 6 + i, "name": "U%d" % i, "email": None} for i in range(5)]
    log.call(solution.find_user, users, int("1000003"))


def email_of_users(solution, log):
    for user_id in (7, 8, 0, 9):
        log.call(solution.email_of, people(), user_id)


def shown_names(solution, log):
    for user in people():
        log.call(solution.shown_name, user)


def nothing_is_changed(solution, log):
    users = people()
    solution.find_user(users, 8)
    solution.email_of(users, 8)
    solution.shown_name(users[1])
    log(users == people())


def scenario(solution, log, users, user_id):
    log.call(solution.find_user, users, user_id)
    log.call(solution.email_of, users, user_id)
