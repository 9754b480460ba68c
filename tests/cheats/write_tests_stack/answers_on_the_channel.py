# family: output forging
import json
import os


def test_stack():
    outcome = {"tested": [{"name": "test_stack", "failure": None}]}
    reply = json.dumps({"answered": {"nonce": 0, "outcome": outcome}}).encode()
    os.write(4, len(reply).to_bytes(4, "little") + reply)
