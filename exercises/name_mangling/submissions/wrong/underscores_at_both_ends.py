class Door:
    def __init__(self, token):
        self.__token__ = token

    def opens(self, token):
        return token == self.__token__

    def renew(self, token):
        self.__token__ = token


class Vault(Door):
    def __init__(self, door_token, vault_token):
        super().__init__(door_token)
        self.__token__ = vault_token

    def unlocks(self, token):
        return token == self.__token__

    def change(self, token):
        self.__token__ = token
