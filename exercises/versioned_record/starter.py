import json


def dump(user: dict) -> str:
    ...


def load(text: str) -> dict:
    ...
