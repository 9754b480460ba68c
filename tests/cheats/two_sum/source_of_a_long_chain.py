# family: source tricks
exec("x = two_sum" + ".a" * 100_000)


def two_sum(nums, target):
    return [0, 0]
