# family: file reach
# tries: learns by acct(2) whether a file exists
# held by: seccomp
# bites: as root
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        call("acct", (name + "/").encode())

    return is_there(question)
