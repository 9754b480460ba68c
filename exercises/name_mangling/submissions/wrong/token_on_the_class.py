class Door:
    def __init__(self, token):
        Door.__token = token

    def opens(self, token):
        return token == self.__token

    def renew(self, token):
        Door.__token = token


class Vault(Door):
    def __init__(self, door_token, vault_token):
        super().__init__(door_token)
        self.__token = vault_token

    def unlocks(self, token):
        return token == self.__token

    def change(self, token):
        self.__token = token
