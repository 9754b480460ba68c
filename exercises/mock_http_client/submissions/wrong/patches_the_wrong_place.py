from unittest.mock import patch

import weather


@patch("http_client.get")
def test_answer(get):
    get.return_value = {"celsius": 21.5}
    assert weather.WeatherService().temperature("Rome") == 21.5
