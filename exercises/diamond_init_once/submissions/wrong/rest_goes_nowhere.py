class Device:
    def __init__(self, *, name):
        self.name = name
        self.started = ["Device"]


class Phone(Device):
    def __init__(self, *, name, number):
        super().__init__(name=name)
        self.number = number
        self.started.append("Phone")


class Camera(Device):
    def __init__(self, *, name, pixels):
        super().__init__(name=name)
        self.pixels = pixels
        self.started.append("Camera")


class CameraPhone(Phone, Camera):
    def __init__(self, *, name, number, pixels):
        super().__init__(name=name, number=number, pixels=pixels)
        self.started.append("CameraPhone")
