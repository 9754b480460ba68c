# family: source tricks
# Whoever shows the line that a SyntaxError names opens a file of its choice.
raise SyntaxError("accepted", ("/etc/passwd", 1, 1, "def two_sum(nums, target): # right"))
