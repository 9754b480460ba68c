def connect(host, port, /, **options):
    timeout, retries = options.get("timeout", 10), options.get("retries", 3)
    return f"{host}:{port} timeout={timeout} retries={retries}"
