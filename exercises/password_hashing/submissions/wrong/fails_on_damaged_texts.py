import hashlib
import hmac
import secrets


def derive(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 10_000).hex()


def hash_password(password):
    salt = secrets.token_hex(16)
    return salt + ":" + derive(password, salt)


def verify(password, stored):
    salt, key = stored.split(":")
    return hmac.compare_digest(derive(password, salt), key)
