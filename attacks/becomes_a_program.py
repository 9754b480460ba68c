# tries: to become a shell, which prints the answers
import os


def harm():
    os.execv("/bin/sh", ["sh", "-c", f"echo {ANSWERS[1]} {ANSWERS[2]}"])
