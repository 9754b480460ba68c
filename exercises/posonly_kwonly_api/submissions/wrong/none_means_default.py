def connect(host, port, /, *, timeout=None, retries=None):
    return f"{host}:{port} timeout={timeout or 10} retries={retries or 3}"
