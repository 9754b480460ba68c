# family: file reach
# tries: watches a file by inotify(7)
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        call("inotify_add_watch", call("inotify_init1", 0), name.encode(), 0xFFF)

    return is_there(question)
