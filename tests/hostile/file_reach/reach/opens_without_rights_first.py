# family: file reach
# tries: opens a folder with O_PATH and walks down from there
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    folder = os.open(WORLD["folder"], os.O_PATH)
    return SECRET in os.read(os.open("secret.txt", os.O_RDONLY, dir_fd=folder), 4096)
