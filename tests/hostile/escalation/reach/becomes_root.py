# family: escalation
# tries: becomes root
# held by: no capabilities, no new privileges, own user id
# expect: forbidden, runtime_error
def harm():
    return call("setresuid", 0, 0, 0) == 0
