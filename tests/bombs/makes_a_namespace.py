# family: escalation
# expect: forbidden, runtime_error
def two_sum(nums, target):
    import ctypes

    system = ctypes.CDLL(None, use_errno=True)
    if system.unshare(0x10000000) != 0:
        raise PermissionError(ctypes.get_errno(), "unshare")
