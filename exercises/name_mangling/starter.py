class Door:
    def __init__(self, token: str) -> None:
        ...

    def opens(self, token: str) -> bool:
        ...

    def renew(self, token: str) -> None:
        ...


class Vault(Door):
    def __init__(self, door_token: str, vault_token: str) -> None:
        ...

    def unlocks(self, token: str) -> bool:
        ...

    def change(self, token: str) -> None:
        ...
