class ConfigError(Exception):
    ...


def load_config(settings) -> dict:
    ...


def root_cause(error: BaseException) -> BaseException:
    ...
