"""The regions a member can live in, by ISO 3166-1 alpha-2 code."""

import re
from collections.abc import Iterable

from bot.core.titles import name_key

REGIONS: dict[str, str] = {
    "DZ": "Algeria",
    "AR": "Argentina",
    "AU": "Australia",
    "AT": "Austria",
    "BH": "Bahrain",
    "BD": "Bangladesh",
    "BE": "Belgium",
    "BO": "Bolivia",
    "BR": "Brazil",
    "BN": "Brunei",
    "BG": "Bulgaria",
    "KH": "Cambodia",
    "CA": "Canada",
    "CL": "Chile",
    "CN": "China",
    "CO": "Colombia",
    "CR": "Costa Rica",
    "HR": "Croatia",
    "CZ": "Czechia",
    "DK": "Denmark",
    "DO": "Dominican Republic",
    "EC": "Ecuador",
    "EG": "Egypt",
    "SV": "El Salvador",
    "EE": "Estonia",
    "FI": "Finland",
    "FR": "France",
    "DE": "Germany",
    "GR": "Greece",
    "GT": "Guatemala",
    "HK": "Hong Kong",
    "HU": "Hungary",
    "IS": "Iceland",
    "IN": "India",
    "ID": "Indonesia",
    "IQ": "Iraq",
    "IE": "Ireland",
    "IL": "Israel",
    "IT": "Italy",
    "JM": "Jamaica",
    "JP": "Japan",
    "JO": "Jordan",
    "KZ": "Kazakhstan",
    "KE": "Kenya",
    "KW": "Kuwait",
    "LA": "Laos",
    "LV": "Latvia",
    "LB": "Lebanon",
    "LT": "Lithuania",
    "LU": "Luxembourg",
    "MO": "Macao",
    "MY": "Malaysia",
    "MX": "Mexico",
    "MA": "Morocco",
    "MM": "Myanmar",
    "NP": "Nepal",
    "NL": "Netherlands",
    "NZ": "New Zealand",
    "NG": "Nigeria",
    "NO": "Norway",
    "OM": "Oman",
    "PK": "Pakistan",
    "PA": "Panama",
    "PY": "Paraguay",
    "PE": "Peru",
    "PH": "Philippines",
    "PL": "Poland",
    "PT": "Portugal",
    "PR": "Puerto Rico",
    "QA": "Qatar",
    "RO": "Romania",
    "RU": "Russia",
    "SA": "Saudi Arabia",
    "RS": "Serbia",
    "SG": "Singapore",
    "SK": "Slovakia",
    "SI": "Slovenia",
    "ZA": "South Africa",
    "KR": "South Korea",
    "ES": "Spain",
    "LK": "Sri Lanka",
    "SE": "Sweden",
    "CH": "Switzerland",
    "TW": "Taiwan",
    "TH": "Thailand",
    "TT": "Trinidad & Tobago",
    "TN": "Tunisia",
    "TR": "Türkiye",
    "UA": "Ukraine",
    "AE": "United Arab Emirates",
    "GB": "United Kingdom",
    "US": "United States",
    "UY": "Uruguay",
    "UZ": "Uzbekistan",
    "VE": "Venezuela",
    "VN": "Vietnam",
}


# Common short names.
_SHORT = {
    "korea": "KR", "republic of korea": "KR", "rok": "KR", "usa": "US", "america": "US",
    "united states of america": "US",
    "uk": "GB", "britain": "GB", "great britain": "GB", "england": "GB", "uae": "AE", "emirates": "AE", "turkey": "TR",
}  # fmt: skip


def flag(code: str) -> str:
    """The flag of a two-letter region code, as an emoji."""
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in code.upper())


def parted(text: str) -> list[str]:
    """The parts of a text between commas of any script."""
    return [part.strip() for part in re.split("[,，、]", text)]


def read_region(text: str) -> str | None:
    """The code of the region that `text` names, by its code or English name; None for an unknown one."""
    text = text.strip()
    if text.upper() in REGIONS:
        return text.upper()
    if short := _SHORT.get(text.casefold().replace(".", "").removeprefix("the ")):
        return short
    return called(text, REGIONS.items())


def called(text: str, names: Iterable[tuple[str, str]]) -> str | None:
    """The code of the first of the (code, name) whose name is `text`, whatever the accents; None where none is."""
    wanted = name_key(text)
    return next((code for code, name in names if wanted and name_key(name) == wanted), None)
