# family: file reach
# tries: imports a module that lies in a folder of the machine
# held by: no paths, seccomp
# expect: forbidden, runtime_error
import importlib.machinery
import sys


def harm():
    sys.path.insert(0, WORLD["folder"])
    sys.path_hooks.append(importlib.machinery.FileFinder.path_hook(
        (importlib.machinery.SourceFileLoader, [".py"])
    ))
    sys.meta_path.append(importlib.machinery.PathFinder)
    import lies_outside

    return lies_outside.SECRET == WORLD["secret"]
