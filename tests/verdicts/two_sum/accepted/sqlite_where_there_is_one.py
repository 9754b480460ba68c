try:
    import sqlite3
except ImportError:
    sqlite3 = None


def two_sum(nums, target):
    if sqlite3 is not None:
        base = sqlite3.connect(":memory:")
        base.execute("create table t (n integer)")
        base.execute("insert into t values (?)", (len(nums),))
        assert base.execute("select n from t").fetchone() == (len(nums),)
        base.close()
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
