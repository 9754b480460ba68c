"""A client for services in the net, which cannot be reached from here."""


def get(url, timeout):
    """What the service at this address answers, as a dict."""
    raise ConnectionError("no network here: " + url)
