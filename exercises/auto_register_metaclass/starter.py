from abc import ABCMeta


class Registry(ABCMeta):
    classes: dict[str, type] = {}
