# family: file reach
# tries: learns by getxattr(2) whether a file exists
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        call("getxattr", name.encode(), b"user.any", None, 0)

    return is_there(question)
