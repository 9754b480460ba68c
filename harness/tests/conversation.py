"""Drives a child over pipes, without walls, as `judge` would."""
import json
import marshal
import os
import subprocess
import sys

HARNESS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NOT_PACKAGED = ("bootstrap", "types")
PYTHON = os.environ.get("JUDGE_TEST_PYTHON", sys.executable)


def read_harness(name):
    with open(os.path.join(HARNESS, name + ".py")) as file:
        return file.read()


def package(main="child", extension=None):
    """The first frame of an interpreter: the harness itself."""
    names = [name[:-3] for name in os.listdir(HARNESS) if name.endswith(".py")]
    texts = {"judge_harness." + n: read_harness(n) for n in names if n not in NOT_PACKAGED}
    texts["judge_types"] = read_harness("types")
    return marshal.dumps(
        {"texts": texts, "compiled": None, "main": main, "extension": extension}
    )


def frame(payload):
    return len(payload).to_bytes(4, "little") + payload


class Child:
    """An interpreter that runs the harness, with its pipes."""

    def __init__(self, python=PYTHON):
        job_read, self.job = os.pipe()
        self.replies, reply_write = os.pipe()
        out_read, out_write = os.pipe()
        # High numbers first, so that 3 and 4 are free to be given.
        high = [os.dup2(fd, fd + 100, inheritable=True) for fd in (job_read, reply_write)]
        script = 'exec 3<&%d 4>&%d; exec "$@"' % tuple(high)
        command = ["bash", "-c", script, "bash", python, "-S", "-s", "-B", "-c"]
        self.process = subprocess.Popen(
            command + [read_harness("bootstrap")],
            stdin=subprocess.DEVNULL, stdout=out_write, stderr=subprocess.STDOUT,
            pass_fds=high, env={"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
        for descriptor in [job_read, reply_write, out_write, *high]:
            os.close(descriptor)
        self.out = out_read
        self.nonce = 0
        self.send(package())

    def send(self, payload):
        data = frame(payload)
        while data:
            data = data[os.write(self.job, data) :]

    def read_exactly(self, count):
        content = b""
        while len(content) < count:
            chunk = os.read(self.replies, count - len(content))
            if not chunk:
                raise EOFError("the child ended: " + self.printed())
            content += chunk
        return content

    def reply(self):
        length = int.from_bytes(self.read_exactly(4), "little")
        return json.loads(self.read_exactly(length))

    def ask(self, request, content=None):
        self.send(json.dumps(request).encode())
        if content is not None:
            self.send(content)
        return self.reply()

    def load(self, content, entry=None, file_name="solution.py", beside=()):
        if isinstance(content, str):
            content = content.encode()
        entry = entry or {"function": {"name": "f", "arity": None}}
        details = {"file_name": file_name, "entry": entry, "seed": 1, "script": None}
        details["beside"] = list(beside)
        return self.ask({"load": details}, content)

    def inspect(self, content, **rules):
        every = {
            "forbid": [], "forbid_imports": [], "forbid_calls": [], "forbid_names": [],
            "require": [], "max_function_lines": None, "max_nesting": None, "reason": None,
        }  # fmt: skip
        every.update(rules)
        return self.ask({"inspect": {"file_name": "solution.py", "rules": every}}, content.encode())

    def run(self, input, arguments_after=False):
        self.nonce += 1
        question = {"nonce": self.nonce, "input": input, "arguments_after": arguments_after}
        answer = self.ask({"run": question})["answered"]
        assert answer["nonce"] == self.nonce
        return answer["outcome"]

    def call(self, *args, function="f", arguments_after=False):
        return self.run({"call": {"function": function, "args": list(args)}}, arguments_after)

    def value(self, *args):
        outcome = self.call(*args)
        return outcome["returned"]["value"] if "returned" in outcome else outcome

    def end(self):
        """Closes the job pipe; the exit status and what was printed."""
        os.close(self.job)
        self.job = None
        return self.process.wait(10), self.printed()

    def printed(self):
        chunks = []
        while True:
            chunk = os.read(self.out, 1 << 16)
            if not chunk:
                return b"".join(chunks).decode()
            chunks.append(chunk)

    def close(self):
        for descriptor in (self.job, self.replies, self.out):
            if descriptor is not None:
                os.close(descriptor)
        self.process.kill()
        self.process.wait()
