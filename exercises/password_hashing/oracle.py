import base64
import hashlib
import os
import secrets


def key_of(password, salt):
    return hashlib.pbkdf2_hmac("sha512", password.encode("utf-8"), salt, 1_000)


def hash_password(password):
    salt = os.urandom(12)
    return base64.b64encode(salt + key_of(password, salt)).decode()


def verify(password, stored):
    try:
        data = base64.b64decode(stored, validate=True)
    except ValueError:
        return False
    return secrets.compare_digest(data[12:], key_of(password, data[:12]))
