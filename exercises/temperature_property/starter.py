class Temperature:
    def __init__(self, celsius: float = 0.0) -> None:
        ...

    @property
    def celsius(self) -> float:
        ...

    @celsius.setter
    def celsius(self, value: float) -> None:
        ...

    @property
    def fahrenheit(self) -> float:
        ...

    @fahrenheit.setter
    def fahrenheit(self, value: float) -> None:
        ...
