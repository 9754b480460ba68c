# family: file reach
# tries: learns by chdir(2) whether a file exists
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        call("chdir", name.encode())

    return is_there(question)
