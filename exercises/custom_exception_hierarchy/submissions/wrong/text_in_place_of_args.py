class ValidationError(Exception):
    pass


class FieldError(ValidationError):
    def __init__(self, field, reason):
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.reason = reason
