class ConfigError(Exception):
    key = None


def wrong(key, cause):
    error = ConfigError(key)
    error.key = key
    if cause is not None:
        error.__cause__ = cause
        error.__context__ = cause
    return error


def load_config(settings):
    values, problem = {}, None
    for key, change in (("host", lambda value: value), ("port", int)):
        try:
            text = settings[key]
        except KeyError as error:
            problem = wrong(key, error)
            break
        try:
            values[key] = change(text)
        except ValueError as error:
            problem = wrong(key, error)
            break
    if problem is None and values["port"] not in range(1, 65536):
        problem = wrong("port", None)
    if problem is not None:
        raise problem
    return values


def root_cause(error):
    chain = [error]
    for link in chain:
        hidden = link.__suppress_context__
        below = link.__cause__ or (None if hidden else link.__context__)
        if below is not None:
            chain.append(below)
    return chain[-1]
