def phone_with_camera(solution, log):
    with log.raises():
        device = solution.CameraPhone(name="Pear", number="555", pixels=12)
        log(device.started)
        log(device.name, device.number, device.pixels)


def one_at_a_time(solution, log):
    for make in (lambda: solution.Device(name="Box"), lambda: solution.Phone(name="Brick", number="555"),
                 lambda: solution.Camera(name="Eye", pixels=3)):
        with log.raises():
            device = make()
            log(device.started, sorted(vars(device)))


def each_init_runs_once(solution, log):
    runs = []

    def counting(cls):
        original = cls.__init__

        def __init__(self, *args, **kwargs):
            runs.append(cls.__name__)
            original(self, *args, **kwargs)

        cls.__init__ = __init__
        return cls, original

    patched = [counting(cls) for cls in (solution.Device, solution.Phone, solution.Camera)]
    with log.raises():
        solution.CameraPhone(name="Pear", number="555", pixels=12)
        log(runs)
    for cls, original in patched:
        cls.__init__ = original


def class_in_between(solution, log):
    class Locator(solution.Device):
        def __init__(self, *, place, **rest):
            super().__init__(**rest)
            self.place = place
            self.started.append("Locator")

    class Navigator(solution.Phone, Locator):
        pass

    class Drone(Locator, solution.Camera):
        pass

    with log.raises():
        navigator = Navigator(name="Nav", number="1", place="roof")
        log(navigator.started, navigator.place, navigator.number)
    with log.raises():
        drone = Drone(name="Fly", pixels=8, place="sky")
        log(drone.started, drone.place, drone.pixels)


def four_sides(solution, log):
    class Watch(solution.Device):
        def __init__(self, *, strap, **rest):
            super().__init__(**rest)
            self.strap = strap
            self.started.append("Watch")

    class Everything(solution.CameraPhone, Watch):
        def __init__(self, **rest):
            super().__init__(**rest)
            self.started.append("Everything")

    with log.raises():
        thing = Everything(name="All", number="5", pixels=1, strap="red")
        log(thing.started, thing.name, thing.number, thing.pixels, thing.strap)


def turned_round(solution, log):
    class PhoneCamera(solution.Camera, solution.Phone):
        pass

    with log.raises():
        log(PhoneCamera(name="Turn", number="5", pixels=1).started)


def subclass_of_one(solution, log):
    class Webcam(solution.Camera):
        def __init__(self, *, port, **rest):
            super().__init__(**rest)
            self.port = port

    with log.raises():
        webcam = Webcam(name="Web", pixels=2, port=80)
        log(webcam.started, webcam.port, webcam.pixels, webcam.name)


def wrong_arguments(solution, log):
    for cls, arguments in (
        (solution.Device, {}),
        (solution.Device, {"name": "x", "number": "5"}),
        (solution.Phone, {"name": "x"}),
        (solution.Phone, {"number": "5"}),
        (solution.Phone, {"name": "x", "number": "5", "pixels": 1}),
        (solution.Camera, {"name": "x", "pixels": 1, "colour": "red"}),
        (solution.CameraPhone, {"name": "x", "number": "5"}),
        (solution.CameraPhone, {"name": "x", "pixels": 1}),
        (solution.CameraPhone, {"number": "5", "pixels": 1}),
        (solution.CameraPhone, {"name": "x", "number": "5", "pixels": 1, "colour": "red"}),
    ):
        with log.raises():
            cls(**arguments)


def lists_are_not_shared(solution, log):
    with log.raises():
        first = solution.CameraPhone(name="A", number="1", pixels=1)
        second = solution.CameraPhone(name="B", number="2", pixels=2)
        log(first.started is second.started, len(first.started), first.name, second.name)


def order_of_the_classes(solution, log):
    log([cls.__name__ for cls in solution.CameraPhone.__mro__])
    log([cls.__name__ for cls in solution.Phone.__mro__], [cls.__name__ for cls in solution.Camera.__mro__])
