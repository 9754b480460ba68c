class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self, owner: str, balance: int = 0) -> None:
        ...

    def deposit(self, amount: int) -> None:
        ...

    def withdraw(self, amount: int) -> None:
        ...

    def transfer(self, other: "Account", amount: int) -> None:
        ...

    def close(self) -> None:
        ...

    def history(self) -> list:
        ...
