def show(solution, log, settings):
    """The error, its cause, whether that has a traceback, and whether there is a context."""
    try:
        log(solution.load_config(settings))
    except solution.ConfigError as error:
        key = getattr(error, "key", None)
        log("ConfigError", key, str(key) in str(error))
        cause = error.__cause__
        log(type(cause).__name__, cause is None or cause.__traceback__ is not None, error.__context__ is not None)
    except Exception as error:
        log("passed", type(error).__name__)


def right_settings(solution, log):
    log.call(solution.load_config, {"host": "db", "port": "8080"})
    log.call(solution.load_config, {"host": "", "port": " 1 ", "more": None})


def missing_host(solution, log):
    try:
        log(solution.load_config({"port": "80"}))
    except solution.ConfigError as error:
        log("ConfigError", getattr(error, "key", None), "host" in str(error))
        cause = error.__cause__
        log(type(cause).__name__, cause is None or cause.__traceback__ is not None, error.__context__ is not None)
    except Exception as error:
        log("passed", type(error).__name__)


def port_is_no_number(solution, log):
    show(solution, log, {"host": "db", "port": "eighty"})


def missing_port(solution, log):
    show(solution, log, {"host": "db"})


def port_out_of_range(solution, log):
    show(solution, log, {"host": "db", "port": "70000"})


def bounds_of_the_port(solution, log):
    for port in ("0", "1", "65535", "65536", "-1", 443):
        show(solution, log, {"host": "db", "port": port})


class Settings(dict):
    """Remembers which error it raised, and what it was asked for."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.raised, self.asked = None, []

    def __getitem__(self, key):
        self.asked.append(key)
        try:
            return super().__getitem__(key)
        except KeyError as error:
            self.raised = error
            raise


def same_object(solution, log):
    for settings in (Settings(port="80"), Settings(host="db")):
        try:
            solution.load_config(settings)
        except solution.ConfigError as error:
            log(getattr(error, "key", None), error.__cause__ is not None and error.__cause__ is settings.raised)
        except Exception as error:
            log("passed", type(error).__name__)


def other_errors_pass(solution, log):
    class Broken(dict):
        def __getitem__(self, key):
            raise OSError("disk")

    show(solution, log, Broken(host="db", port="80"))
    show(solution, log, {"host": "db", "port": None})
    show(solution, log, {"host": "db", "port": []})


def nothing_at_all(solution, log):
    show(solution, log, {})


def kinship(solution, log):
    kind = solution.ConfigError
    log(kind.__bases__ == (Exception,), issubclass(kind, LookupError), issubclass(kind, ValueError))


def read_once(solution, log):
    for settings in (Settings(host="db", port="80"), Settings(host="db", port="x"), Settings(port="80")):
        try:
            solution.load_config(settings)
        except Exception:
            log("failed")
        log(settings.asked)


def root_of_a_config_error(solution, log):
    for settings in ({}, {"host": "db", "port": "x"}, {"host": "db", "port": "0"}):
        try:
            solution.load_config(settings)
        except Exception as error:
            log.call(lambda: type(solution.root_cause(error)).__name__)


def failing(function):
    try:
        function()
    except BaseException as error:
        return error


def root_of_contexts(solution, log):
    def work():
        try:
            try:
                1 // 0
            except ZeroDivisionError:
                {}["a"]
        except KeyError:
            [][1]

    error = failing(work)
    log.call(lambda: type(solution.root_cause(error)).__name__)


def root_of_from_none(solution, log):
    def work():
        try:
            1 // 0
        except ZeroDivisionError:
            raise RuntimeError("clean") from None

    def around():
        try:
            try:
                1 // 0
            except ZeroDivisionError:
                raise OSError("hides it") from None
        except OSError:
            raise TypeError("last")

    for function in (work, around):
        error = failing(function)
        log.call(lambda: type(solution.root_cause(error)).__name__)


def root_cause_before_context(solution, log):
    def work():
        try:
            1 // 0
        except ZeroDivisionError:
            raise ValueError("v") from KeyError("k")

    error = failing(work)
    log.call(lambda: type(solution.root_cause(error)).__name__)


def root_of_itself(solution, log):
    error = ValueError("alone")
    log.call(lambda: solution.root_cause(error) is error)


def long_chain(solution, log):
    first = last = KeyError("first")
    for i in range(2000):
        error = RuntimeError(i)
        if i % 2:
            error.__cause__ = last
        else:
            error.__context__ = last
        last = error
    log.call(lambda: solution.root_cause(last) is first)
