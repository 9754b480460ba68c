import hashlib
import hmac
import secrets


def derive(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode()[:72], salt.encode(), 10_000).hex()


def hash_password(password):
    salt = secrets.token_hex(16)
    return salt + ":" + derive(password, salt)


def verify(password, stored):
    salt, _, key = stored.partition(":")
    return hmac.compare_digest(derive(password, salt), key)
