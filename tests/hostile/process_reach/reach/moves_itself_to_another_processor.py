# family: process reach
# tries: chooses its processor, where others are measured
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.sched_setaffinity(0, {0})
    return True
