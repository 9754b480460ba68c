class Device:
    def __init__(self, *, name):
        self.name = name
        if not hasattr(self, "started"):
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
        Phone.__init__(self, name=name, number=number)
        self.started.append("CameraPhone")
