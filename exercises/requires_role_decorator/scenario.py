class Session:
    def __init__(self, *users):
        self.users = {user["name"]: user for user in users}
        self.user = None

    def __call__(self):
        return self.user

    def log_in(self, name):
        self.user = self.users[name]


def office():
    return Session(
        {"name": "Ann", "roles": ["editor", "admin"]},
        {"name": "Bob", "roles": ["editor"]},
        {"name": "Cem", "roles": []},
        {"name": "Dee", "roles": ["administrator", "auditor"]},
    )


def attempt(log, function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except PermissionError as error:
        log("PermissionError", str(error))
    except Exception as error:
        log("raises", type(error).__name__)
    else:
        log(result)


def deleting(solution, log, session):
    @solution.requires("admin", session)
    def delete(page, *, forever=False):
        """Delete a page."""
        log("deleting", page)
        return "gone for good" if forever else "gone"

    return delete


def right_role(solution, log):
    def current_user():
        return {"name": "Ann", "roles": ["editor", "admin"]}

    @solution.requires("admin", current_user)
    def delete(page, *, forever=False):
        log("deleting", page)
        return "gone for good" if forever else "gone"

    log.call(delete, "news")
    log.call(delete, "news", forever=True)


def wrong_role(solution, log):
    @solution.requires("admin", lambda: {"name": "Bob", "roles": ["editor"]})
    def delete(page):
        log("deleting", page)

    with log.raises():
        try:
            delete("news")
        except PermissionError as error:
            log(str(error))
            raise


def nobody_logged_in(solution, log):
    @solution.requires("admin", lambda: None)
    def delete(page):
        log("deleting", page)

    with log.raises():
        try:
            delete("news")
        except PermissionError as error:
            log(str(error))
            raise


def no_roles_at_all(solution, log):
    session = office()
    delete = deleting(solution, log, session)
    session.log_in("Cem")
    attempt(log, delete, "news")


def roles_are_whole_words(solution, log):
    session = office()
    delete = deleting(solution, log, session)
    session.log_in("Dee")
    attempt(log, delete, "news")
    audit = solution.requires("audit", session)(lambda: "audited")
    attempt(log, audit)


def another_user_logs_in(solution, log):
    session = office()
    session.log_in("Ann")
    delete = deleting(solution, log, session)
    session.log_in("Bob")
    attempt(log, delete, "news")
    session.log_in("Ann")
    attempt(log, delete, "news")
    session.user = None
    attempt(log, delete, "news")


def roles_change(solution, log):
    session = office()
    session.log_in("Bob")
    delete = deleting(solution, log, session)
    attempt(log, delete, "one")
    session.user["roles"].append("admin")
    attempt(log, delete, "two")
    session.user["roles"] = ["editor"]
    attempt(log, delete, "three")


def two_roles(solution, log):
    session = office()

    @solution.requires("editor", session)
    @solution.requires("admin", session)
    def publish():
        log("publishing")
        return "published"

    for name in ("Ann", "Bob", "Cem"):
        session.log_in(name)
        attempt(log, publish)


def function_raises_itself(solution, log):
    session = office()
    session.log_in("Ann")

    @solution.requires("admin", session)
    def fail():
        raise PermissionError("the disk is full")

    attempt(log, fail)


def two_sessions(solution, log):
    first, second = office(), office()
    one, other = deleting(solution, log, first), deleting(solution, log, second)
    first.log_in("Ann")
    second.log_in("Bob")
    attempt(log, one, "a")
    attempt(log, other, "b")


def keeps_its_name(solution, log):
    delete = deleting(solution, log, office())
    log(delete.__name__, delete.__doc__)
