import argparse
import base64
import configparser
import csv
import difflib
import email.message
import html
import html.parser
import io
import json
import logging
import pprint
import re
import shlex
import string
import textwrap
import unicodedata
import urllib.parse
import xml.etree.ElementTree as ElementTree

logging.basicConfig(level=logging.INFO)


def two_sum(nums, target):
    assert ElementTree.fromstring("<a><b>1</b></a>").find("b").text == "1"
    assert difflib.SequenceMatcher(None, "ab", "ab").ratio() == 1.0
    assert next(csv.reader(io.StringIO("1,2"))) == ["1", "2"]
    assert urllib.parse.quote("ä") == "%C3%A4"
    assert unicodedata.normalize("NFD", "ä") != "ä"
    seen = {}
    for i, x in enumerate(json.loads(json.dumps(nums))):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
