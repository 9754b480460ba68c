# family: file reach
# tries: creates a temporary file
# held by: no paths, seccomp, rlimits
# expect: forbidden, runtime_error
import tempfile


def harm():
    return tempfile.NamedTemporaryFile(dir=WORLD["folder"], delete=False).name
