# family: file reach
# tries: learns from /proc what its parent was started with
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    with open("/proc/%d/cmdline" % os.getppid()) as words:
        return bool(words.read())
