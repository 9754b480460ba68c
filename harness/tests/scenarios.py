"""Scenarios for the extension that counts.

`JUDGE_TEST_COUNTER` names the extension's library. An interpreter can be armed once, so each
scenario runs in one of its own; `JUDGE_TEST_PYTHON` names it.
"""
import json
import os
import subprocess
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from conversation import PYTHON

# What a scenario begins with. `candidate` runs a source as a candidate's file.
PRELUDE = """
import importlib.machinery, importlib.util, json, sys

def load_counter(path):
    loader = importlib.machinery.ExtensionFileLoader("judge_python", path)
    spec = importlib.util.spec_from_file_location("judge_python", path, loader=loader)
    counter = importlib.util.module_from_spec(spec)
    loader.exec_module(counter)
    return counter

counter = load_counter(sys.argv[1])

def candidate(source):
    namespace = {"__name__": "candidate"}
    exec(compile(source, "candidate.py", "exec"), namespace)
    return namespace

def arm(mode="steps"):
    counter.arm(mode, "candidate.py")

def counted():
    load, run, worst_parts, peak_bytes, tampered, uncounted_thread = counter.counts()
    steps, compares, hashes, moved, allocated, builtin_steps = run
    parts = 64 * (steps + builtin_steps + 2 * compares + 2 * hashes) + moved + allocated
    return {"load": load[0], "run": run[0], "parts": parts, "worst": worst_parts,
            "tampered": tampered, "uncounted_thread": uncounted_thread}

def all_steps():
    load, run = counter.counts()[:2]
    return load[0] + run[0]

def steps_of(function, *args):
    before = all_steps()
    counter.call(function, args)
    return all_steps() - before

def tell(result):
    print(json.dumps(result))
"""

LOOP = """
candidate_code = '''
def loop(n):
    total = 0
    for i in range(n):
        total += i
    return total
'''
"""


def run(scenario):
    """What a scenario tells."""
    command = [PYTHON, "-S", "-s", "-B", "-c", PRELUDE + scenario, os.environ["JUDGE_TEST_COUNTER"]]
    environment = {"PYTHONHASHSEED": "0"}
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    if done.returncode:
        raise AssertionError(done.stderr.decode())
    return json.loads(done.stdout)


def run_loop(scenario):
    return run(LOOP + scenario)


def version():
    """The interpreter's version, two numbers."""
    said = subprocess.check_output([PYTHON, "-c", "import sys; print(*sys.version_info[:2])"])
    return tuple(int(part) for part in said.split())


def run_candidate(source, scenario="", mode="steps"):
    """Runs `solve()` of a source between marks; what was counted, and the lines."""
    return run(
        """
namespace = candidate(%r)
arm(%r)
counter.mark()
try:
    counter.call(namespace["solve"], ())
except Exception as error:
    pass
%s
tell(dict(counted(), lines=counter.lines()))
"""
        % (source, mode, scenario)
    )


def only_on_cpython(loader, tests, pattern):
    """Work is counted in CPython alone: no other interpreter loads the extension."""
    asked = subprocess.check_output([PYTHON, "-c", "import sys; print(sys.implementation.name)"])
    return tests if asked.strip() == b"cpython" else unittest.TestSuite()
