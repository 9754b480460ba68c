# family: resource bombs
# expect: time_limit, forbidden, runtime_error
def two_sum(nums, target):
    try:
        import resource

        for kind in (resource.RLIMIT_CPU, resource.RLIMIT_DATA, resource.RLIMIT_AS):
            soft, hard = resource.getrlimit(kind)
            resource.setrlimit(kind, (hard, hard))
            try:
                resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            except (OSError, ValueError):
                pass
    except ImportError:
        pass
    while True:
        pass
