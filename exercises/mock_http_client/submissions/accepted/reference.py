import unittest
from unittest.mock import call, patch

import weather

ANSWER = {"celsius": 21.5, "feels_like": 23.0}


@patch("weather.get")
class TestTemperature(unittest.TestCase):
    def test_answer(self, get):
        get.return_value = ANSWER
        self.assertEqual(weather.WeatherService().temperature("Rome"), 21.5)

    def test_address(self, get):
        get.return_value = ANSWER
        weather.WeatherService().temperature("New York")
        get.assert_called_once_with("https://weather.example/now?city=New%20York", timeout=5)

    def test_each_city_is_asked_for_once(self, get):
        get.side_effect = [{"celsius": 1.0}, {"celsius": 2.0}]
        service = weather.WeatherService()
        asked = [service.temperature(city) for city in ("Rome", "Oslo", "Rome", "Oslo")]
        self.assertEqual(asked, [1.0, 2.0, 1.0, 2.0])

    def test_second_try(self, get):
        get.side_effect = [TimeoutError(), ANSWER]
        self.assertEqual(weather.WeatherService().temperature("Rome"), 21.5)

    def test_two_timeouts(self, get):
        get.side_effect = TimeoutError()
        service = weather.WeatherService()
        for tries in (2, 4):
            with self.assertRaises(weather.Unavailable):
                service.temperature("Rome")
            self.assertEqual(get.call_count, tries)
