# family: file reach
# tries: lists a folder of the machine
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    return "secret.txt" in os.listdir(WORLD["folder"])
