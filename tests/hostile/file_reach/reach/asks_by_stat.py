# family: file reach
# tries: learns by stat(2) whether a file exists
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        os.stat(name)

    return is_there(question)
