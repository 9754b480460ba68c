import re


class User:
    def __init__(self, name, age, email):
        for field, value in (("name", name), ("age", age), ("email", email)):
            setattr(self, field, value)

    def __setattr__(self, field, value):
        if type(value) is not {"name": str, "age": int, "email": str}[field]:
            raise TypeError(field)
        if field == "name":
            value = value.strip()
            right = value != ""
        elif field == "age":
            right = value in range(151)
        else:
            right = re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", value)
            value = value.lower()
        if not right:
            raise ValueError(field)
        self.__dict__[field] = value
