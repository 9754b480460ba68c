import base64
import hmac
import secrets


def hash_password(password):
    return secrets.token_hex(8) + ":" + base64.b64encode(password.encode()).decode()


def verify(password, stored):
    encoded = base64.b64encode(password.encode()).decode()
    return hmac.compare_digest(stored.partition(":")[2], encoded) and ":" in stored[15:]
