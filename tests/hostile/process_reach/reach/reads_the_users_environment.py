# family: process reach
# tries: finds a secret in the environment of whoever started the judge
# held by: an environment made from nothing
# expect: forbidden, runtime_error
def harm():
    return any(WORLD["secret"] in value for value in os.environ.values())
