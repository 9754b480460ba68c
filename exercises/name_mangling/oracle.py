class Door:
    def __init__(self, token):
        self._Door__token = token

    def opens(self, token):
        return self._Door__token == token

    def renew(self, token):
        self._Door__token = token


class Vault(Door):
    def __init__(self, door_token, vault_token):
        self._Door__token, self._Vault__token = door_token, vault_token

    def unlocks(self, token):
        return self._Vault__token == token

    def change(self, token):
        self._Vault__token = token
