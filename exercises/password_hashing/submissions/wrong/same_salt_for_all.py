import hashlib
import hmac


def hash_password(password):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), b"pepper", 10_000).hex()


def verify(password, stored):
    return hmac.compare_digest(hash_password(password), stored)
