# family: file reach
# tries: reads a file by the module that tracebacks use
# held by: no paths, seccomp
# expect: forbidden, runtime_error
import linecache


def harm():
    return SECRET.decode() in linecache.getline(WORLD["file"], 1)
