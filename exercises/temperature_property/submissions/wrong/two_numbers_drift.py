class Temperature:
    def __init__(self, celsius=0.0):
        self.celsius = celsius
        self._fahrenheit = celsius * 9 / 5 + 32

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("colder than absolute zero")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self._fahrenheit

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9
        self._fahrenheit = value
