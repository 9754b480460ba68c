from threading import Thread


async def call_all(functions):
    results = {}

    def work(i, function):
        results[i] = function()

    threads = [Thread(target=work, args=pair) for pair in enumerate(functions)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[i] for i in range(len(threads))]
