from abc import ABC, abstractmethod


class Button(ABC):
    template = None

    def __init__(self, label):
        self.label = label

    @abstractmethod
    def render(self):
        pass


class Checkbox(Button):
    def __init__(self, label, checked=False):
        self.label, self.checked = label, checked

    def toggle(self):
        self.checked ^= True


class WidgetFactory(ABC):
    @abstractmethod
    def button(self, label):
        pass

    @abstractmethod
    def checkbox(self, label, checked=False):
        pass


def theme(brackets, marks, change):
    class ThemeButton(Button):
        def render(self):
            return brackets[0] + change(self.label) + brackets[1]

    class ThemeBox(Checkbox):
        def render(self):
            return brackets[0] + marks[self.checked] + brackets[1] + " " + self.label

    class Factory(WidgetFactory):
        def button(self, label):
            return ThemeButton(label)

        def checkbox(self, label, checked=False):
            return ThemeBox(label, checked)

    return Factory()


def get_factory(name):
    if name == "light":
        return theme("()", " x", str)
    if name == "dark":
        return theme("[]", "_#", str.upper)
    raise ValueError(name)


def build_form(factory, options, action):
    widgets = []
    for option in options:
        widgets.append(factory.checkbox(*option))
    widgets.append(factory.button(action))
    return [widget.render() for widget in widgets]
