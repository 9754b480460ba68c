class Device:
    def __init__(self, *, name):
        self.name = name
        self.started = ["Device"]


class Phone(Device):
    def __init__(self, *, number, **rest):
        super().__init__(**rest)
        self.number = number
        self.started.append("Phone")


class Camera(Device):
    def __init__(self, *, pixels, **rest):
        super().__init__(**rest)
        self.pixels = pixels
        self.started.append("Camera")


class CameraPhone(Phone, Camera):
    def __init__(self, **rest):
        self.started = ["CameraPhone"]
        super().__init__(**rest)
