THEMES = ("light", "dark")


def light_form(solution, log):
    log.call(solution.build_form, solution.get_factory("light"), [("Wifi", True), ("Sound", False)], "Save")


def dark_form(solution, log):
    log.call(solution.build_form, solution.get_factory("dark"), [("Wifi", True), ("Sound", False)], "Save")


def toggle_shows(solution, log):
    def four_states(box):
        seen = [box.render()]
        for _ in range(3):
            box.toggle()
            seen.append(box.render())
        return tuple(seen)

    for theme in THEMES:
        log.call(four_states, solution.get_factory(theme).checkbox("Wifi"))


def widgets_keep_what_they_got(solution, log):
    for theme in THEMES:
        factory = solution.get_factory(theme)
        button, box = factory.button("Save all"), factory.checkbox("Dark Mode", True)
        log.call(lambda: (button.label, button.render(), box.label, box.checked, box.render()))
        button.label = "Go"
        log.call(button.render)
        box = factory.checkbox(label="b", checked=False)
        log.call(lambda: (box.checked, box.render()))
        box.toggle()
        log.call(lambda: box.checked)


def abstract_classes(solution, log):
    with log.raises():
        solution.Button("x")
    with log.raises():
        solution.Checkbox("x")
    with log.raises():
        solution.WidgetFactory()


def half_a_factory(solution, log):
    class OnlyButtons(solution.WidgetFactory):
        def button(self, label):
            return None

    class OnlyBoxes(solution.WidgetFactory):
        def checkbox(self, label, checked=False):
            return None

    class Mute(solution.Button):
        pass

    class MuteBox(solution.Checkbox):
        def toggle(self):
            pass

    with log.raises():
        OnlyButtons()
    with log.raises():
        OnlyBoxes()
    with log.raises():
        Mute("x")
    with log.raises():
        MuteBox("x")


def kinship(solution, log):
    for theme in THEMES:
        factory = solution.get_factory(theme)
        log(isinstance(factory, solution.WidgetFactory), isinstance(factory.button("a"), solution.Button),
            isinstance(factory.checkbox("a"), solution.Checkbox))


def a_theme_of_a_stranger(solution, log):
    class Star(solution.Button):
        def render(self):
            return "*" + self.label + "*"

    class StarBox(solution.Checkbox):
        def render(self):
            return "*" * (2 if self.checked else 1) + self.label

    class Stars(solution.WidgetFactory):
        def button(self, label):
            return Star(label)

        def checkbox(self, label, checked=False):
            return StarBox(label, checked)

    with log.raises():
        log.call(solution.build_form, Stars(), [("a", True), ("b", False)], "Go")
    with log.raises():
        box = Stars().checkbox("t")
        box.toggle()
        log.call(box.render)
    log.call(lambda: StarBox("plain").render())


def unknown_theme(solution, log):
    for theme in ("neon", "", "Light", None):
        with log.raises():
            solution.get_factory(theme)


def widgets_are_new(solution, log):
    for theme in THEMES:
        one, two = solution.get_factory(theme), solution.get_factory(theme)
        boxes = [one.checkbox("a"), one.checkbox("a"), two.checkbox("a")]
        boxes[0].toggle()
        log([box.render() for box in boxes])


def form_without_options(solution, log):
    log.call(solution.build_form, solution.get_factory("light"), [], "Ok")
    log.call(solution.build_form, solution.get_factory("dark"), [], "Ok")
