"""One fork for each submission and no wall but resource limits: as little as a judge can cost.

Reads lines of JSON {"id", "source"}, writes lines {"id", "verdict"}. The child that runs the
source compares its own answers, so nothing keeps it from lying.
Arguments: the file of the cases, and how many children may run at a time.
"""

import gc
import json
import os
import resource
import select
import sys

LIMITS = (
    (resource.RLIMIT_CPU, 2),
    (resource.RLIMIT_AS, 1 << 30),
    (resource.RLIMIT_FSIZE, 0),
    (resource.RLIMIT_CORE, 0),
    (resource.RLIMIT_NOFILE, 32),
)


def judge(source, cases):
    """The verdict on a source; in a child that has set its limits."""
    for limit, value in LIMITS:
        resource.setrlimit(limit, (value, value))
    scope = {"__name__": "solution"}
    exec(compile(source, "solution.py", "exec"), scope)
    function = scope["two_sum"]
    passed = [function(*args) == answer for args, answer in cases]
    return "accepted" if all(passed) else "wrong_answer"


def start(submission, cases):
    """Forks a child; its process id and the pipe of its answer."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writer)
        return pid, reader
    try:
        try:
            verdict = judge(submission["source"], cases)
        except Exception:
            verdict = "runtime_error"
        answer = {"id": submission["id"], "verdict": verdict}
        os.write(writer, json.dumps(answer).encode() + b"\n")
    finally:
        os._exit(0)


def finish(pid, reader):
    """Passes an answer on and reaps the child."""
    answer = os.read(reader, 65536)
    os.close(reader)
    os.waitpid(pid, 0)
    os.write(1, answer)


def lines():
    """Lines of standard input as they come; None while there is none yet and nothing to wait for."""
    rest = b""
    while True:
        while b"\n" in rest:
            line, rest = rest.split(b"\n", 1)
            yield line
        if not select.select([0], [], [], 0)[0]:
            yield None
            continue
        more = os.read(0, 1 << 16)
        if not more:
            return
        rest += more


def main(path, at_a_time):
    with open(path) as file:
        cases = eval(file.read())
    running = {}
    gc.collect()
    gc.freeze()
    os.write(1, b'{"ready": ""}\n')
    for line in lines():
        if line is not None:
            pid, reader = start(json.loads(line), cases)
            running[reader] = pid
            if len(running) < at_a_time:
                continue
        wait_for = list(running) if line is not None else [0, *running]
        for reader in select.select(wait_for, [], [])[0]:
            if reader:
                finish(running.pop(reader), reader)
    for reader, pid in running.items():
        finish(pid, reader)


main(sys.argv[1], int(sys.argv[2]))
