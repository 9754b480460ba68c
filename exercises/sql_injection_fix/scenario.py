import sqlite3


def users(*names):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT UNIQUE)")
    db.execute("CREATE TABLE secrets (word TEXT)")
    db.execute("INSERT INTO secrets VALUES ('swordfish')")
    db.executemany("INSERT INTO users (name) VALUES (?)", [(name,) for name in names])
    db.commit()
    return db


def look_up(solution, log, db, *names):
    for name in names:
        log.call(solution.find_user, db, name)
    log("users", db.execute("SELECT COUNT(*) FROM users").fetchone()[0])
    log("secrets", db.execute("SELECT word FROM secrets").fetchall())


def example(solution, log):
    look_up(solution, log, users("ada", "ben"), "ben", "cleo")


def condition_that_is_always_true(solution, log):
    look_up(solution, log, users("ada"), "' OR '1'='1", "x' OR 1=1 --", "' OR ''='")


def secrets_by_union(solution, log):
    look_up(solution, log, users("ada"), "' UNION SELECT word FROM secrets --")


def name_with_a_quote(solution, log):
    names = ["O'Brien", 'the "rock"', "''", "back\\slash"]
    look_up(solution, log, users(*names), *names, "OBrien", "'")


def name_like_a_command(solution, log):
    names = ["drop table users", "a; DELETE FROM users; --", "null", "select"]
    look_up(solution, log, users(*names), *names)


def percent_is_a_name(solution, log):
    look_up(solution, log, users("ada", "%"), "%", "a%", "_da", "ADA", "")


def question_mark_and_braces(solution, log):
    look_up(solution, log, users("?", "{name}", ":name", "%s"), "?", "{name}", ":name", "%s")
