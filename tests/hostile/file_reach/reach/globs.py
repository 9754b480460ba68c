# family: file reach
# tries: finds files by a pattern
# held by: no paths, seccomp
# expect: forbidden, runtime_error
import glob


def harm():
    return len(glob.glob(WORLD["folder"] + "/*.txt")) > 0
