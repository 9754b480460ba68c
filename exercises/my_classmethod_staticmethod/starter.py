class my_classmethod:
    def __init__(self, function) -> None:
        self.function = function


class my_staticmethod:
    def __init__(self, function) -> None:
        self.function = function
