# family: process reach
# tries: works in other processes by a pool
# held by: seccomp, no paths
# expect: forbidden, runtime_error
def harm():
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(1) as pool:
        return pool.submit(abs, -1).result() == 1
