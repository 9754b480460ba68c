from typing import MutableMapping


def settings(cli: dict, env: dict, defaults: dict) -> MutableMapping:
    ...
