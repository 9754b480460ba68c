from typing import Optional


def parse_log(line: str) -> Optional[dict]:
    ...
