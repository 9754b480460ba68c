class Device:
    def __init__(self, *, name: str) -> None:
        ...


class Phone(Device):
    ...


class Camera(Device):
    ...


class CameraPhone(Phone, Camera):
    ...
