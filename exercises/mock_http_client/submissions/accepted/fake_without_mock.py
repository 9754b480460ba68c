import weather


class Fake:
    def __init__(self, *answers):
        self.answers, self.asked = list(answers), []

    def __call__(self, url, timeout):
        self.asked.append((url, timeout))
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return {"celsius": answer, "feels_like": answer + 1}


def service(*answers):
    weather.get = Fake(*answers)
    return weather.WeatherService(), weather.get.asked


def test_asks_once_for_each_city():
    asking, asked = service(1.5, 2.5)
    assert [asking.temperature(city) for city in ["A B", "C", "A B"]] == [1.5, 2.5, 1.5]
    address = "https://weather.example/now?city="
    assert asked == [(address + "A%20B", 5), (address + "C", 5)]


def test_tries_twice():
    asking, asked = service(TimeoutError(), 3.5)
    assert asking.temperature("A") == 3.5
    assert len(asked) == 2


def test_gives_up_and_forgets():
    asking, asked = service(TimeoutError(), TimeoutError(), 4.5)
    try:
        asking.temperature("A")
    except weather.Unavailable:
        pass
    else:
        raise AssertionError("not raised")
    assert len(asked) == 2
    assert asking.temperature("A") == 4.5
