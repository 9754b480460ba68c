class InsufficientFunds(Exception):
    pass


class Account:
    """The balance is worked out from the history each time."""

    def __init__(self, owner, balance=0):
        if balance < 0:
            raise ValueError("balance")
        self.owner, self.opening, self.closed, self.notes = owner, balance, False, ()

    @property
    def balance(self):
        signs = {"deposit": 1, "received": 1, "withdraw": -1, "sent": -1}
        return self.opening + sum(signs[what] * amount for what, amount in self.notes)

    def deposit(self, amount):
        if self.closed or amount <= 0:
            raise ValueError("deposit")
        self.notes += (("deposit", amount),)

    def withdraw(self, amount):
        if self.closed or amount <= 0:
            raise ValueError("withdraw")
        if self.balance < amount:
            raise InsufficientFunds(amount)
        self.notes += (("withdraw", amount),)

    def transfer(self, other, amount):
        if self is other or other.closed or self.closed or amount <= 0:
            raise ValueError("transfer")
        if self.balance < amount:
            raise InsufficientFunds(amount)
        self.notes += (("sent", amount),)
        other.notes += (("received", amount),)

    def close(self):
        if self.balance:
            raise ValueError("close")
        self.closed = True

    def history(self):
        return list(self.notes)
