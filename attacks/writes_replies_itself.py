# tries: to write replies to every descriptor that it finds
import json
import os


def reply(nonce):
    outcome = {"returned": {"value": 0, "arguments": None}}
    body = json.dumps({"answered": {"nonce": nonce, "outcome": outcome}}).encode()
    return len(body).to_bytes(4, "little") + body


def attack(n):
    for descriptor in range(64):
        for nonce in range(4):
            try:
                os.write(descriptor, reply(nonce))
            except OSError:
                break
    return 0
