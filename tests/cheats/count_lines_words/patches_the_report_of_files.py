# family: output forging
# What a child says of its files is a claim: a wrong value stays wrong.
import sys


def count(path):
    for module in list(sys.modules.values()):
        cls = getattr(module, "Mounted", None)
        if cls is not None:
            cls.report = lambda self: {"changed": [], "bytes_read": 0, "states": []}
    return -1, -1, -1
