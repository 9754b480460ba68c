import sqlite3

TABLES = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE orders (customer INTEGER NOT NULL, amount INTEGER NOT NULL);
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
    INSERT INTO customers VALUES (1, 'Ada'), (2, 'Ben'), (3, 'Cleo'), (4, 'Dan');
    INSERT INTO orders VALUES (1, 20), (2, 70), (1, 5), (3, 10), (4, 9);
    """)


def customer_without_orders(solution, log):
    rows(solution, log, """
    INSERT INTO customers VALUES (1, 'Ada'), (2, 'Ben');
    INSERT INTO orders VALUES (2, 8);
    """)


def two_of_one_name(solution, log):
    rows(solution, log, """
    INSERT INTO customers VALUES (1, 'Ada'), (2, 'Ben'), (3, 'Ada');
    INSERT INTO orders VALUES (1, 20), (3, 10), (2, 25);
    """)


def equal_totals(solution, log):
    rows(solution, log, """
    INSERT INTO customers VALUES (1, 'Dora'), (2, 'Carl'), (3, 'Ben'), (4, 'Ada');
    INSERT INTO orders VALUES (1, 5), (2, 3), (2, 2), (3, 5), (4, 5);
    """)


def nobody(solution, log):
    rows(solution, log, "")


def returned_goods(solution, log):
    rows(solution, log, """
    INSERT INTO customers VALUES (1, 'Ada'), (2, 'Ben'), (3, 'Cleo'), (4, 'Dan');
    INSERT INTO orders VALUES (1, 10), (1, -15), (2, 1), (4, -6);
    """)
