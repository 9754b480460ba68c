# Quadratic in code that is compiled while it runs.
def two_sum(nums, target):
    scope = {"nums": nums, "target": target}
    text = (
        "answer = next(([j, i] for i in range(len(nums)) for j in range(i)"
        " if nums[i] + nums[j] == target), [])"
    )
    exec(compile(text, "<text>", "exec"), scope)
    return scope["answer"]
