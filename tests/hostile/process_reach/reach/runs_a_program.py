# family: process reach
# tries: runs a program and reads what it says
# held by: seccomp, no paths
# expect: forbidden, runtime_error
import subprocess


def harm():
    return b"root" in subprocess.run(["/bin/cat", "/etc/passwd"], capture_output=True).stdout
