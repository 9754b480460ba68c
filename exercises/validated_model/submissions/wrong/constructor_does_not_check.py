class User:
    def __init__(self, name, age, email):
        self._name = name.strip()
        self._age = age
        self._email = email.lower()

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        if not isinstance(value, str):
            raise TypeError("a name is a text")
        value = value.strip()
        if not value:
            raise ValueError("a name is not empty")
        self._name = value

    @property
    def age(self):
        return self._age

    @age.setter
    def age(self, value):
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError("an age is a whole number")
        if not 0 <= value <= 150:
            raise ValueError("an age is from 0 to 150")
        self._age = value

    @property
    def email(self):
        return self._email

    @email.setter
    def email(self, value):
        if not isinstance(value, str):
            raise TypeError("an address is a text")
        if value.count("@") != 1 or any(map(str.isspace, value)):
            raise ValueError("an address has one @ and no white space")
        local, domain = value.split("@")
        if not local or "." not in domain or not all(domain.split(".")):
            raise ValueError("an address is name@part.part")
        self._email = value.lower()
