def connect(host, port, /, *, timeout=10, retries=3):
    return f"{host}:{port} timeout={timeout} retries={retries}"
