class Button:
    def __init__(self, label: str) -> None:
        ...

    def render(self) -> str:
        ...


class Checkbox:
    def __init__(self, label: str, checked: bool = False) -> None:
        ...

    def toggle(self) -> None:
        ...

    def render(self) -> str:
        ...


class WidgetFactory:
    def button(self, label: str) -> Button:
        ...

    def checkbox(self, label: str, checked: bool = False) -> Checkbox:
        ...


def get_factory(theme: str) -> WidgetFactory:
    ...


def build_form(factory: WidgetFactory, options: list, action: str) -> list:
    ...
