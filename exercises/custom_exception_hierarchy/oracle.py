class ValidationError(Exception):
    pass


class FieldError(ValidationError):
    def __new__(cls, field, reason):
        return super().__new__(cls, field, reason)

    def __init__(self, field, reason):
        self.args = (field, reason)

    @property
    def field(self):
        return self.args[0]

    @property
    def reason(self):
        return self.args[1]

    def __str__(self):
        return ": ".join(self.args)
