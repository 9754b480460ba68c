# family: file reach
# tries: leaves a symbolic link for somebody else to follow
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.symlink("/etc/passwd", path("trap"))
    return True
