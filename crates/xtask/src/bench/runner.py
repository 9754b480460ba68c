"""A fresh interpreter that runs one source on all cases and prints the verdict.

Arguments: the file of the cases, and the source.
"""

import sys


def main(path, source):
    with open(path) as file:
        cases = eval(file.read())
    scope = {"__name__": "solution"}
    with open(source) as file:
        exec(compile(file.read(), "solution.py", "exec"), scope)
    function = scope["two_sum"]
    passed = [function(*args) == answer for args, answer in cases]
    print("accepted" if all(passed) else "wrong_answer")


main(*sys.argv[1:])
