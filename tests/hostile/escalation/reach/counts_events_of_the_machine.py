# family: escalation
# tries: watches the processor's counters
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    event = struct.pack("IIQQQQQ", 1, 112, 0, 0, 0, 0, 0x61) + bytes(64)
    return call("perf_event_open", event, 0, -1, -1, 0) >= 0
