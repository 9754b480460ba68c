# family: source tricks
__file__ = "/etc/passwd"
__name__ = "judge"
code = compile("def two_sum(nums, target):\n    raise ValueError(target)\n", "/etc/passwd", "exec")
exec(code, globals())
