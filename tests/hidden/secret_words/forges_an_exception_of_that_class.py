# family: leaks by what is shown
import json
import os
import sys


def nonce():
    frame = sys._getframe()
    while frame:
        for name, value in frame.f_locals.items():
            if name == "nonce" and type(value) is int:
                return value
            if isinstance(value, dict) and "nonce" in value:
                return value["nonce"]
        frame = frame.f_back
    return 1


def shout(words):
    exception = {
        "class": words[-1], "own_class": words[-1], "ancestors": words, "message": words[-1],
        "errno": None, "hidden_frames": 0,
        "frames": [{"function": words[-1], "line": 1, "column": None, "end_column": None}],
    }
    body = json.dumps({"answered": {"nonce": nonce(), "outcome": {"raised": exception}}}).encode()
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, len(body).to_bytes(4, "little") + body)
        except OSError:
            pass
    os._exit(0)
