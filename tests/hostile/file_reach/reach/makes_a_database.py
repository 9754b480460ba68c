# family: file reach
# tries: keeps what it learns in a database file
# held by: no paths, seccomp, rlimits
# expect: forbidden, runtime_error
def harm():
    try:
        import sqlite3
    except ImportError:
        return os.open(path("kept.db"), os.O_RDWR | os.O_CREAT) >= 0
    connection = sqlite3.connect(path("kept.db"))
    connection.execute("create table if not exists answers (n int)")
    return True
