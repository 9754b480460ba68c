class ConfigError(Exception):
    def __init__(self, key, problem):
        super().__init__(f"{key}: {problem}")
        self.key = key


def load_config(settings):
    try:
        host = settings["host"]
    except KeyError as error:
        raise ConfigError("host", "is missing") from error
    try:
        port = int(settings["port"])
    except KeyError as error:
        raise ConfigError("port", "is missing") from error
    except ValueError as error:
        raise ConfigError("port", "is not a number") from error
    if not 1 <= port < 65535:
        raise ConfigError("port", "is out of range")
    return {"host": host, "port": port}


def root_cause(error):
    while True:
        if error.__cause__ is not None:
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            error = error.__context__
        else:
            return error
