def attempt(solution, log, function, *args):
    """Logs what came of a call, the learner's own exception by its name."""
    try:
        function(*args)
    except solution.InsufficientFunds:
        log("InsufficientFunds")
    except ValueError:
        log("ValueError")
    else:
        log("done")


def money_moves(solution, log):
    ann, bob = solution.Account("Ann", 100), solution.Account("Bob")
    attempt(solution, log, ann.transfer, bob, 30)
    log(ann.owner, ann.balance, ann.history())
    log(bob.owner, bob.balance, bob.history())
    attempt(solution, log, bob.withdraw, 50)
    log(bob.balance, bob.history())


def history_in_order(solution, log):
    account = solution.Account("Eve", 10)
    account.deposit(5)
    account.withdraw(7)
    account.deposit(1)
    log(account.balance)
    log(account.history())


def amounts_must_be_positive(solution, log):
    account, other = solution.Account("Ann", 50), solution.Account("Bob", 50)
    for amount in (0, -1, -20):
        attempt(solution, log, account.deposit, amount)
        attempt(solution, log, account.withdraw, amount)
        attempt(solution, log, account.transfer, other, amount)
    log(account.balance, other.balance)


def opening_balance(solution, log):
    log(solution.Account("Ann", 0).balance, solution.Account("Bob", 7).history())
    attempt(solution, log, solution.Account, "Eve", -1)


def down_to_nothing(solution, log):
    account, other = solution.Account("Ann", 20), solution.Account("Bob")
    attempt(solution, log, account.withdraw, 15)
    attempt(solution, log, account.transfer, other, 5)
    log(account.balance, other.balance)
    attempt(solution, log, account.withdraw, 1)


def refused_operations_leave_no_trace(solution, log):
    ann, bob = solution.Account("Ann", 10), solution.Account("Bob", 10)
    attempt(solution, log, ann.withdraw, 11)
    attempt(solution, log, ann.deposit, -3)
    attempt(solution, log, ann.transfer, bob, 11)
    log(ann.balance, ann.history())
    log(bob.balance, bob.history())


def transfer_to_a_closed_account(solution, log):
    ann, bob = solution.Account("Ann", 40), solution.Account("Bob")
    bob.close()
    attempt(solution, log, ann.transfer, bob, 15)
    log(ann.balance, ann.history())
    log(bob.balance, bob.history(), bob.closed)


def closed_account(solution, log):
    account, other = solution.Account("Ann", 5), solution.Account("Bob", 5)
    attempt(solution, log, account.close)
    log(account.closed)
    account.withdraw(5)
    attempt(solution, log, account.close)
    log(account.closed)
    attempt(solution, log, account.deposit, 1)
    attempt(solution, log, account.withdraw, 1)
    attempt(solution, log, account.transfer, other, 1)
    attempt(solution, log, other.transfer, account, 1)
    log(account.balance, other.balance, account.history())


def transfer_to_itself(solution, log):
    account = solution.Account("Ann", 30)
    attempt(solution, log, account.transfer, account, 10)
    log(account.balance, account.history())


def history_is_a_copy(solution, log):
    account = solution.Account("Ann")
    account.deposit(3)
    before = account.history()
    before.clear()
    log(account.history())
    account.history().append(("deposit", 1000))
    account.deposit(4)
    log(account.history(), before)


def two_accounts(solution, log):
    ann, bob = solution.Account("Ann"), solution.Account("Bob")
    ann.deposit(1)
    bob.deposit(2)
    log(ann.history(), bob.history())


def bad_amount_comes_first(solution, log):
    account = solution.Account("Ann")
    other = solution.Account("Bob")
    other.close()
    attempt(solution, log, account.transfer, other, 5)
    attempt(solution, log, account.withdraw, 5)
