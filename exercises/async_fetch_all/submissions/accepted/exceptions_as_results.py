import asyncio


async def fetch_all(fetch, urls, timeout):
    urls = sorted(set(urls), key=list(urls).index)
    waits = [asyncio.wait_for(fetch(url), timeout) for url in urls]
    answer = {}
    for url, got in zip(urls, await asyncio.gather(*waits, return_exceptions=True)):
        if isinstance(got, asyncio.TimeoutError):
            answer[url] = ("late", None)
        elif isinstance(got, Exception):
            answer[url] = ("failed", type(got).__name__)
        else:
            answer[url] = ("ok", got)
    return answer
