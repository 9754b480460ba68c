import sqlite3

TABLES = """
CREATE TABLE staff (name TEXT NOT NULL, department TEXT NOT NULL, salary INTEGER NOT NULL);
"""


def rows(solution, log, insert):
    """Makes the tables, fills them, and logs each row that the query finds."""
    base = sqlite3.connect(":memory:")
    base.executescript(TABLES + insert)
    for row in base.execute(solution.query()):
        log(row)
    base.close()


def example(solution, log):
    rows(solution, log, """
    INSERT INTO staff VALUES
        ('Ada', 'press', 50), ('Ben', 'press', 40), ('Cleo', 'press', 30),
        ('Dan', 'sales', 90), ('Eve', 'sales', 95);
    """)


def two_at_the_top(solution, log):
    rows(solution, log, """
    INSERT INTO staff VALUES
        ('Ada', 'press', 90), ('Ben', 'press', 90), ('Cleo', 'press', 70), ('Dan', 'press', 60);
    """)


def two_in_second_place(solution, log):
    rows(solution, log, """
    INSERT INTO staff VALUES
        ('Zoe', 'press', 70), ('Ben', 'press', 70), ('Cleo', 'press', 90),
        ('Dan', 'sales', 10), ('Eve', 'sales', 20), ('Abe', 'sales', 10);
    """)


def nobody_in_second_place(solution, log):
    rows(solution, log, """
    INSERT INTO staff VALUES
        ('Ada', 'press', 90), ('Ben', 'sales', 50), ('Cleo', 'sales', 50), ('Dan', 'shop', 1),
        ('Eve', 'shop', 2);
    """)


def nobody_at_all(solution, log):
    rows(solution, log, "")


def salaries_below_zero(solution, log):
    rows(solution, log, """
    INSERT INTO staff VALUES ('Ada', 'press', -5), ('Ben', 'press', 0), ('Cleo', 'press', -9);
    """)
