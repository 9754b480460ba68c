# family: patched builtins
# The name exists only for those who ask; whoever asks gets something else each time.
def __getattr__(name):
    if name == "two_sum":
        return lambda nums, target: [0, 0]
    raise AttributeError(name)
