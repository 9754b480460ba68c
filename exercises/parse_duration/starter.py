from datetime import timedelta


def format_duration(duration: timedelta) -> str:
    ...


def parse_duration(text: str) -> timedelta:
    ...
