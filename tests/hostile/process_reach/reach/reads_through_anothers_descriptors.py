# family: process reach
# tries: finds a descriptor of whoever started the judge
# held by: closed descriptors
# expect: forbidden, runtime_error
def harm():
    found = []
    for descriptor in range(3, 256):
        try:
            found.append(os.pread(descriptor, 4096, 0))
        except OSError:
            pass
    return any(SECRET in text for text in found)
