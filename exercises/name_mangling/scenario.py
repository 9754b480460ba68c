def two_tokens(solution, log):
    vault = solution.Vault("1234", "gold")
    log(vault.opens("1234"), vault.unlocks("gold"))
    log(vault.opens("gold"), vault.unlocks("1234"))


def change_leaves_the_door(solution, log):
    vault = solution.Vault("1234", "gold")
    vault.change("silver")
    log(vault.opens("1234"), vault.unlocks("gold"), vault.unlocks("silver"))


def renew_leaves_the_vault(solution, log):
    vault = solution.Vault("1234", "gold")
    vault.renew("9999")
    log(vault.opens("1234"), vault.opens("9999"), vault.unlocks("gold"))


def door_alone(solution, log):
    door = solution.Door("a")
    log(door.opens("a"), door.opens("b"), door.opens(None), door.opens(""))
    door.renew("b")
    log(door.opens("a"), door.opens("b"))
    log(isinstance(solution.Vault("a", "b"), solution.Door))


def two_vaults(solution, log):
    one, two = solution.Vault("a", "b"), solution.Vault("c", "d")
    one.renew("x")
    two.change("y")
    log(one.opens("x"), one.unlocks("b"), two.opens("c"), two.unlocks("y"))
    log(one.opens("c"), one.unlocks("y"), two.opens("x"), two.unlocks("b"))


def hidden_names(solution, log):
    door, vault = solution.Door("a"), solution.Vault("b", "c")
    log(hasattr(vault, "token"), hasattr(vault, "_token"), hasattr(vault, "__token"))
    log(sorted(vars(door)))
    log(sorted(vars(vault)))


def a_subclass_of_a_stranger(solution, log):
    class Safe(solution.Vault):
        def __init__(self):
            super().__init__("door", "vault")
            self.token, self._token, self.__token = 1, 2, 3
            self._vault_token = self._door_token = 4

        def own(self):
            return self.token, self._token, self.__token

    safe = Safe()
    log(safe.opens("door"), safe.unlocks("vault"), safe.opens(3))
    log(safe.own())
    safe.renew("d2")
    safe.change("v2")
    log(safe.opens("d2"), safe.unlocks("v2"), safe.own() == (1, 2, 3))


def same_token_for_both(solution, log):
    vault = solution.Vault("same", "same")
    vault.change("other")
    log(vault.opens("same"), vault.unlocks("same"), vault.unlocks("other"))
