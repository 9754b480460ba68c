n = int(open("/etc/hostname").read())
