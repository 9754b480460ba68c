import json


def load(solution, log, **record):
    log.call(solution.load, json.dumps(record))


def user(**changes):
    return dict({"first": "Ann", "last": "Lee", "emails": ["a@b", "c@d"], "active": True}, **changes)


def version_1(solution, log):
    log.call(solution.load, '{"name": "Ann Lee", "mail": "ann@b.org"}')


def version_2(solution, log):
    log.call(solution.load, '{"version": 2, "first": "Ann", "last": "Lee", "email": "ann@b.org"}')


def version_3(solution, log):
    load(solution, log, version=3, first="Ann", last="Lee", emails=["a@b", "c@d"], active=False)
    load(solution, log, active=True, emails=[], last="", first="", version=3)


def there_and_back(solution, log):
    for one in (user(), user(active=False, emails=[]), user(first="", last=""), user(first="Zoë", last="東 京", emails=["\n\\"])):
        log.call(lambda: solution.load(solution.dump(one)))


def names_of_version_1(solution, log):
    for name in ("Ann", "Ann van der Lee", "", " Lee", "Ann ", "Ann  Lee", "Ann\tLee"):
        load(solution, log, name=name, mail="x")


def no_address(solution, log):
    load(solution, log, name="Ann Lee")
    load(solution, log, name="Ann Lee", mail=None)
    load(solution, log, name="Ann Lee", mail="")
    load(solution, log, version=2, first="Ann", last="Lee")
    load(solution, log, version=2, first="Ann", last="Lee", email=None)
    load(solution, log, version=2, first="Ann", last="Lee", email="")


def missing_keys(solution, log):
    load(solution, log)
    load(solution, log, mail="m")
    load(solution, log, version=2)
    load(solution, log, version=2, last="Lee")
    load(solution, log, version=3)
    load(solution, log, version=3, first="Ann")
    load(solution, log, version=3, emails=["a"], last="Lee")


def unknown_versions(solution, log):
    for version in (4, 0, -1, 99, "3", None, 2.0, True, [3]):
        load(solution, log, version=version, first="Ann", last="Lee", emails=[], active=True, name="x")


def version_1_by_name(solution, log):
    load(solution, log, version=1, name="Ann Lee", mail="m")


def other_keys(solution, log):
    load(solution, log, name="Ann Lee", mail="m", age=3)
    load(solution, log, version=2, first="Ann", last="Lee", email="m", shoe=42)
    load(solution, log, version=3, first="Ann", last="Lee", emails=["m"], active=False, note="n")


def keys_of_other_versions(solution, log):
    load(solution, log, version=2, first="Ann", name="Bob Lee", mail="old", email="new")
    load(solution, log, version=3, first="Ann", name="Bob Lee", email="old")
    load(solution, log, name="Ann Lee", first="Bob", email="new")


def false_values_stay(solution, log):
    load(solution, log, version=3, first="", last="", emails=[], active=False)
    load(solution, log, version=3, active=False)


def user_stays(solution, log):
    one = user(emails=["a"], active=False)
    log.call(lambda: len(solution.dump(one)) > 10)
    log(one)


def what_dump_writes(solution, log):
    log.call(lambda: sorted(json.loads(solution.dump(user())).items()))


def results_share_nothing(solution, log):
    text = '{"version": 3}'
    first = solution.load(text)
    if isinstance(first, dict) and isinstance(first.get("emails"), list):
        first["emails"].append("x")
    log.call(solution.load, text)
