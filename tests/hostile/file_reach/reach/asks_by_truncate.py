# family: file reach
# tries: learns by truncate(2), with a length that cannot be, whether a file exists
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        call("truncate", name.encode(), 1 << 62)

    return is_there(question)
