class ValidationError:
    ...


class FieldError:
    def __init__(self, field: str, reason: str) -> None:
        ...
