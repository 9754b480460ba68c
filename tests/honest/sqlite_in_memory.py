# odd: keeps a table in memory where there is sqlite
try:
    import sqlite3
except ImportError:
    sqlite3 = None


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    if sqlite3:
        connection = sqlite3.connect(":memory:")
        connection.execute("create table t (n int)")
        connection.close()
    return solve(nums, target)
