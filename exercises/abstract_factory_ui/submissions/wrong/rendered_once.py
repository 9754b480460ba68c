from abc import ABC, abstractmethod


class Button(ABC):
    def __init__(self, label):
        self.label = label

    @abstractmethod
    def render(self):
        ...


class Checkbox(ABC):
    def __init__(self, label, checked=False):
        self.label = label
        self.checked = checked
        self.text = self.render_first()

    def render_first(self):
        return ''

    def toggle(self):
        self.checked = not self.checked

    @abstractmethod
    def render(self):
        ...


class WidgetFactory(ABC):
    @abstractmethod
    def button(self, label):
        ...

    @abstractmethod
    def checkbox(self, label, checked=False):
        ...


class LightButton(Button):
    def render(self):
        return f"({self.label})"


class LightCheckbox(Checkbox):
    def render(self):
        return f"({'x' if self.checked else ' '}) {self.label}"


class LightFactory(WidgetFactory):
    def button(self, label):
        return LightButton(label)

    def checkbox(self, label, checked=False):
        return LightCheckbox(label, checked)


class DarkButton(Button):
    def render(self):
        return f"[{self.label.upper()}]"


class DarkCheckbox(Checkbox):
    def render(self):
        return self.text

    def render_first(self):
        return f"[{'#' if self.checked else '_'}] {self.label}"


class DarkFactory(WidgetFactory):
    def button(self, label):
        return DarkButton(label)

    def checkbox(self, label, checked=False):
        return DarkCheckbox(label, checked)


def get_factory(theme):
    factories = {"light": LightFactory, "dark": DarkFactory}
    if theme not in factories:
        raise ValueError(f"no theme {theme!r}")
    return factories[theme]()


def build_form(factory, options, action):
    lines = [factory.checkbox(label, checked).render() for label, checked in options]
    return lines + [factory.button(action).render()]
