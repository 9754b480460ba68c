# family: network reach
# tries: writes to the system's log
# held by: seccomp, no paths
# expect: forbidden, runtime_error
import logging.handlers


def harm():
    handler = logging.handlers.SysLogHandler(WORLD["log"])
    handler.handleError = lambda record: os._exit(1)
    handler.emit(logging.makeLogRecord({"msg": "hello"}))
    return True
