def connect(host, port=80, /, *, timeout=10, retries=3):
    return f"{host}:{port} timeout={timeout} retries={retries}"
