from collections import defaultdict


class Same:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = None


def none_as_default(solution, log):
    log.call(solution.get, {}, "a", None)
    log.call(solution.get, {}, "a")
    log.call(solution.get, {"a": 3}, "a", None)


def none_is_stored(solution, log):
    record = {"name": "Ann", "email": "a@b.c"}
    log.call(solution.update, record, email=None)
    log(record)
    log.call(solution.update, record)
    log.call(solution.update, record, email="x", name=None)
    log(record)


def value_is_none(solution, log):
    d = {"a": None}
    log.call(solution.get, d, "a", 5)
    log.call(solution.get, d, "a")
    log.call(solution.get, d, "a", default=5)


def false_values(solution, log):
    for value in (0, "", False, [], 0.0):
        log.call(solution.get, {"k": value}, "k")
        log.call(solution.get, {"k": value}, "k", "default")
        log.call(solution.get, {}, "k", value)
        record = {"name": "Ann"}
        log.call(solution.update, record, name=value)
        log(record)


def equals_everything(solution, log):
    same = Same()

    def default():
        return solution.get({}, "a", same) is same

    log.call(default)
    record = {}
    log.call(solution.update, record, name=same)
    log(record.get("name") is same)


def dict_that_makes_entries(solution, log):
    d = defaultdict(list, b=[1])
    log.call(solution.get, d, "a")
    log.call(solution.get, d, "a", 7)
    log.call(solution.get, d, "b")
    log(dict(d))


def how_it_looks(solution, log):
    log.call(repr, solution.MISSING)
    log.call("{!r}".format, solution.MISSING)


def missing_is_given(solution, log):
    log.call(solution.get, {}, "a", solution.MISSING)
    log.call(solution.get, {"a": 1}, "a", solution.MISSING)
    record = {"name": "Ann"}
    log.call(solution.update, record, name=solution.MISSING, email=solution.MISSING)
    log(record)


def texts_are_values(solution, log):
    for text in ("MISSING", "", "None"):
        log.call(solution.get, {}, "a", text)
        record = {}
        log.call(solution.update, record, name=text, email=text)
        log(record)


def given_by_place(solution, log):
    record = {}
    with log.raises():
        solution.update(record, "Ann")
    log(record)


def new_fields(solution, log):
    record = {"age": 3}
    log.call(solution.update, record, email="e")
    log(record)
    log.call(solution.update, record, name="n")
    log(record)


def nothing_is_changed(solution, log):
    d = {"a": 1}
    log.call(solution.get, d, "b", 2)
    log.call(solution.get, d, "b")
    log(d)
