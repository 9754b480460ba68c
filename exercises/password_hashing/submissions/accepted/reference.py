import hashlib
import hmac
import secrets

ROUNDS = 10_000


def derive(password: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode("utf-8"), salt, ROUNDS)


def hash_password(password: str) -> str:
    salt = secrets.token_bytes(16)
    return salt.hex() + ":" + derive(password, salt).hex()


def verify(password: str, stored: str) -> bool:
    salt, _, key = stored.partition(":")
    try:
        salt_bytes, key_bytes = bytes.fromhex(salt), bytes.fromhex(key)
    except ValueError:
        return False
    return hmac.compare_digest(derive(password, salt_bytes), key_bytes)
