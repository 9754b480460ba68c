class Device:
    def __init__(self, *, name):
        self.name = name
        self.started = ["Device"]


class Phone(Device):
    def __init__(self, *, name, number):
        Device.__init__(self, name=name)
        self.number = number
        self.started.append("Phone")


class Camera(Device):
    def __init__(self, *, name, pixels):
        Device.__init__(self, name=name)
        self.pixels = pixels
        self.started.append("Camera")


class CameraPhone(Phone, Camera):
    def __init__(self, *, name, number, pixels):
        Camera.__init__(self, name=name, pixels=pixels)
        self.number = number
        self.started += ["Phone", "CameraPhone"]
