"""evalplus' own check on the same cases.

Reads lines of JSON {"id", "source"}, writes lines {"id", "verdict"}.
Arguments: the file of the cases, and how many workers a pool has, which is made and fed as
`evalplus.evaluate` does; with 0 the check is called without a pool, which is quicker for one.
One check is made of each source; `evalplus.evaluate` makes two, of base and plus inputs.
"""

import json
import platform
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version

from evalplus.eval import FAIL, PASS, untrusted_check
from lines import requests, write

VERDICTS = {PASS: "accepted", FAIL: "wrong_answer"}


def check(name, source, inputs, answers, times):
    """A line of JSON for a source."""
    status, _ = untrusted_check(
        "humaneval",
        source,
        inputs,
        "two_sum",
        expected=answers,
        atol=0,
        ref_time=times,
        fast_check=True,
    )
    return json.dumps({"id": name, "verdict": VERDICTS.get(status, status)})


def main(path, workers):
    with open(path) as file:
        cases = eval(file.read())
    inputs = [args for args, _ in cases]
    answers = [answer for _, answer in cases]
    times = [0.001] * len(cases)
    ready = f"evalplus {version('evalplus')}, Python {platform.python_version()}"
    write(json.dumps({"ready": ready}))

    def arguments(line):
        submission = json.loads(line)
        return submission["id"], submission["source"], inputs, answers, times

    if workers == 0:
        for line in requests():
            write(check(*arguments(line)))
        return
    with ProcessPoolExecutor(max_workers=workers) as pool:
        for line in requests():
            future = pool.submit(check, *arguments(line))
            future.add_done_callback(lambda done: write(done.result()))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
