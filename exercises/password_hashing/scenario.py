import base64
import hmac
import secrets


def right_and_wrong(solution, log):
    with log.raises():
        stored = solution.hash_password("open sesame")
        log(isinstance(stored, str))
        log.call(solution.verify, "open sesame", stored)
        log.call(solution.verify, "Open sesame", stored)
        log.call(solution.verify, "open sesame ", stored)
        log.call(solution.verify, "", stored)


def same_password_twice(solution, log):
    with log.raises():
        first = solution.hash_password("tea")
        second = solution.hash_password("tea")
        log(first == second)
        log.call(solution.verify, "tea", first)
        log.call(solution.verify, "tea", second)


def password_is_not_in_it(solution, log):
    with log.raises():
        password = "Xy9-unmistakable"
        stored = solution.hash_password(password)
        raw = password.encode()
        forms = [password, password[::-1], raw.hex(), base64.b64encode(raw).decode().rstrip("=")]
        log([form.lower() in stored.lower() for form in forms])


def constant_time(solution, log):
    calls = []
    kept = hmac.compare_digest, secrets.compare_digest

    def watched(a, b):
        calls.append(1)
        return kept[0](a, b)

    with log.raises():
        stored = solution.hash_password("tea")
        hmac.compare_digest = secrets.compare_digest = watched
        try:
            log.call(solution.verify, "tea", stored)
            log.call(solution.verify, "milk", stored)
        finally:
            hmac.compare_digest, secrets.compare_digest = kept
        log("compared in constant time", bool(calls))


def long_passwords(solution, log):
    with log.raises():
        stored = solution.hash_password("a" * 200 + "b")
        log.call(solution.verify, "a" * 200 + "b", stored)
        log.call(solution.verify, "a" * 200 + "c", stored)
        log.call(solution.verify, "a" * 200, stored)


def unusual_passwords(solution, log):
    with log.raises():
        for password in ("", "naïve ☕", "a:b$c", "\0", " "):
            stored = solution.hash_password(password)
            log.call(solution.verify, password, stored)
            log.call(solution.verify, password + "x", stored)


def damaged_texts(solution, log):
    with log.raises():
        stored = solution.hash_password("tea")
        for text in ("", "tea", ":", "zz:zz", "a:b:c:d", "$$$$", stored[: len(stored) // 2]):
            log.call(solution.verify, "tea", text)
