class Temperature:
    def __init__(self, celsius=0.0):
        self.kelvin = 273.15
        self.celsius = celsius

    def __getattr__(self, name):
        if name == "celsius":
            return self.kelvin - 273.15
        if name == "fahrenheit":
            return (self.kelvin - 273.15) * 1.8 + 32
        raise AttributeError(name)

    def __setattr__(self, name, value):
        if name == "kelvin":
            self.__dict__["kelvin"] = value
            return
        kelvin = (value if name == "celsius" else (value - 32) / 1.8) + 273.15
        if kelvin < -1e-9:
            raise ValueError(value)
        self.__dict__["kelvin"] = kelvin
