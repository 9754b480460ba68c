# family: file reach
# tries: reads a file by import's own loader
# held by: no paths, seccomp
# expect: forbidden, runtime_error
import importlib.machinery


def harm():
    loader = importlib.machinery.SourceFileLoader("secret", WORLD["file"])
    return SECRET in loader.get_data(WORLD["file"])
