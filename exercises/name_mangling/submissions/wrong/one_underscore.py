class Door:
    def __init__(self, token):
        self._token = token

    def opens(self, token):
        return token == self._token

    def renew(self, token):
        self._token = token


class Vault(Door):
    def __init__(self, door_token, vault_token):
        super().__init__(door_token)
        self._token = vault_token

    def unlocks(self, token):
        return token == self._token

    def change(self, token):
        self._token = token
