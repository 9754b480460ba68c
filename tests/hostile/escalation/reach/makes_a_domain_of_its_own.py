# family: escalation
# tries: makes rules of files by Landlock
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    return call("landlock_create_ruleset", struct.pack("Q", 1), 8, 0) >= 0
