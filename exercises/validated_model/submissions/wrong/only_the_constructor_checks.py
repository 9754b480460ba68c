class User:
    def __init__(self, name, age, email):
        if not isinstance(name, str) or not isinstance(email, str) or type(age) is not int:
            raise TypeError("wrong type")
        local, at, domain = email.partition("@")
        if (not name.strip() or not 0 <= age <= 150 or not local or "@" in domain
                or len(email.split()) != 1 or "." not in domain or not all(domain.split("."))):
            raise ValueError("wrong value")
        self.name, self.age, self.email = name.strip(), age, email.lower()
