from typing import Any, Literal, Union, get_args, get_origin, get_type_hints


def validate(data: dict, cls) -> list[str]:
    ...
