class InsufficientFunds(Exception):
    pass


class Account:
    _history = []

    def __init__(self, owner: str, balance: int = 0) -> None:
        if balance < 0:
            raise ValueError("an account cannot begin below 0")
        self.owner = owner
        self.balance = balance
        self.closed = False

    def _check(self, amount):
        if self.closed:
            raise ValueError("the account is closed")
        if amount <= 0:
            raise ValueError("an amount must be above 0")

    def _check_funds(self, amount):
        if amount > self.balance:
            raise InsufficientFunds("%d of %d" % (amount, self.balance))

    def _change(self, what, by):
        self.balance += by
        self._history.append((what, abs(by)))

    def deposit(self, amount: int) -> None:
        self._check(amount)
        self._change("deposit", amount)

    def withdraw(self, amount: int) -> None:
        self._check(amount)
        self._check_funds(amount)
        self._change("withdraw", -amount)

    def transfer(self, other: "Account", amount: int) -> None:
        if other is self:
            raise ValueError("a transfer needs two accounts")
        self._check(amount)
        other._check(amount)
        self._check_funds(amount)
        self._change("sent", -amount)
        other._change("received", amount)

    def close(self) -> None:
        if self.balance:
            raise ValueError("there is money on the account")
        self.closed = True

    def history(self) -> list:
        return list(self._history)
