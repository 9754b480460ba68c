import unittest

import leap_year


class TestIsLeap(unittest.TestCase):
    def test_leap_years(self):
        for year in (4, 2000, 2024):
            with self.subTest(year):
                self.assertTrue(leap_year.is_leap(year))

    def test_other_years(self):
        for year in (1, 1700, 1800, 1900, 2022):
            with self.subTest(year):
                self.assertFalse(leap_year.is_leap(year))

    def test_below_one(self):
        self.assertRaises(ValueError, leap_year.is_leap, 0)
        self.assertRaises(ValueError, leap_year.is_leap, -1)
