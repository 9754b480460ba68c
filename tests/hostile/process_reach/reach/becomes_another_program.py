# family: process reach
# tries: becomes another program, which writes a file
# held by: seccomp, no paths
# expect: forbidden, runtime_error
def harm():
    os.execv("/bin/mkdir", ["mkdir", path("made")])
