import hashlib
import secrets


def derive(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 10_000).hex()


def hash_password(password):
    salt = secrets.token_hex(16)
    return salt + ":" + derive(password, salt)


def verify(password, stored):
    salt, _, key = stored.partition(":")
    return derive(password, salt) == key
