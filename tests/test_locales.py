"""Every language is complete: the texts, variables and plurals of English, and commands that Discord accepts."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

from bot.client import Namida, Texts
from bot.commands.chat.messages import MENUS
from bot.core.chat.notations import stated_score
from bot.core.errors import BadInput
from bot.core.vocabulary import Vocabulary
from bot.house import languages
from bot.ui.frame.ids import write_id
from bot.ui.frame.language import Language
from bot.ui.frame.locales import DESCRIPTION, check_languages, is_command_name, plural_categories
from bot.ui.frame.sounds import FUNCTIONS
from bot.ui.frame.text import DEFAULT, Languages, Words, read_language, read_languages

ENGLISH = """
hello = Hello { $name }
count = { $count ->
    [one] 1 title
   *[other] { $count } titles
}
command-drama = Look up a drama
"""
LOCALES = sorted(languages().locales)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_locale_is_one_that_discord_knows(locale: str) -> None:
    assert locale in {one.value for one in Locale}


def test_no_language_file_has_a_fault(data: Path) -> None:
    assert check_languages(data / "locales") == []


@pytest.mark.parametrize("locale", LOCALES)
def test_each_text_reads_the_same_parsed_alone_as_parsed_with_its_whole_file(locale: str, data: Path) -> None:
    file = read_language(data / "locales" / f"{locale}.ftl")
    alone, whole = Language(locale, file), FluentBundle([locale], FUNCTIONS, use_isolating=False)
    texts = FluentResource(file)
    whole.add_resource(texts)
    for key in [text.id.name for text in texts.body if isinstance(text, Message)]:
        assert alone.has_message(key)
        assert _formatted(alone, key) == _formatted(whole, key)
        assert alone.get_message(key).attributes.keys() == whole.get_message(key).attributes.keys()


def test_a_text_is_parsed_with_the_texts_it_refers_to_even_in_a_cycle() -> None:
    file = "# First\nhello = { greeting }, { -name }!\ngreeting =\n    Good\n    day\nround = { around }\naround = { round }\n-name = Mina"
    assert _formatted(Language("de", file), "hello") == ("Good\nday, Mina!", [])
    assert Language("de", file).has_message("round")
    assert not Language("de", file).has_message("name")


def _formatted(texts: FluentBundle, key: str) -> tuple[str, list[str]]:
    pattern = texts.get_message(key).value
    assert pattern
    text, wrong = texts.format_pattern(pattern)
    return str(text), list(map(str, wrong))


@pytest.mark.parametrize("locale", LOCALES)
def test_a_runtime_is_never_broken_across_two_lines(locale: str) -> None:
    words = languages()[locale]
    assert " " not in words("episodes-runtime", count=16, minutes=64)
    assert " " not in words("minutes", count=120)


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        (("Mina", "Isak"), "Mina e Isak"), (("Mina", "**Íñigo**"), "Mina e **Íñigo**"), (("Mina", "Hiro"), "Mina e Hiro"),
        (("Mina", "“hielo”"), "Mina y “hielo”"), (("Isak", "Mina"), "Isak y Mina"), (("Jun", "Yuna"), "Jun y Yuna"),
        (("Jun", "이준"), "Jun y 이준"), (("A", "B", "IU"), "A, B e IU"), (("Jun", "…"), "Jun y …"),
    ],
)  # fmt: skip
def test_the_spanish_y_becomes_e_before_an_i_sound(names: tuple[str, ...], joined: str) -> None:
    assert languages()["es-ES"].joined(names) == joined


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("Aki", "d’"), ("Éloïse", "d’"), ("**Itaewon Class**", "d’"), ("Œdipe", "d’"), ("Yves", "d’"), ("Mina", "de "),
        ("Yuna", "de "), ("Hyun", "de "), ("One Spring Night", "de "), ("1 Litre of Tears", "de "), ("도깨비", "de "), ("<@11>", "de "),
    ],
)  # fmt: skip
def test_the_french_de_is_elided_before_a_vowel_sound(name: str, of: str) -> None:
    assert languages()["fr"]("ratings-title", name=name) == f"Notes {of}{name}"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("hello = Hallo", "de.ftl:1: hello has other places than English: $name"),
        ("hello = Hallo { $name } { $server }", "hello has other places than English: $server"),
        ("hello = Hallo { ZU($name) }", "hello calls ZU, which there is not: DATETIME, DE, NUMBER, Y"),
        ("count = { $count } Titel", "count lacks the plural of $count: one"),
        ("strange = Nanu", "strange is not in English"),
        ("hello = { $name", "cannot be read"),
        ("hello = { $name }\nhello = { $name }", "hello is there 2 times"),
        ("command-drama = " + "x" * 101, "command-drama has 101 characters"),
        ("command-drama = Nachschlagen\n    .name = Groß und klein", "is no name for a command"),
        ("hello = { $name }", "command-drama is missing"),
    ],
)
def test_each_fault_of_a_language_file_is_reported(tmp_path: Path, text: str, fault: str) -> None:
    (tmp_path / "en-US.ftl").write_text(ENGLISH, "utf-8")
    (tmp_path / "de.ftl").write_text(text, "utf-8")
    assert any(fault in str(one) for one in check_languages(tmp_path))


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("de", ENGLISH.encode("utf-16"), "save the file as UTF-8"),
        ("de", "hello = Schön { $name }".encode("latin-1"), "save the file as UTF-8"),
        ("de", None, "cannot be read"),
        ("xx-Nope", ENGLISH.encode(), "name the file as Discord calls its language"),
        ("my_french", ENGLISH.encode(), "name the file as Discord calls its language"),
        ("en-US", b"\xff", "save the file as UTF-8"),
    ],
)
def test_an_unreadable_language_file_is_one_fault_and_refused_at_the_start(
    tmp_path: Path, name: str, content: bytes | None, what: str
) -> None:
    (tmp_path / "en-US.ftl").write_text(ENGLISH, "utf-8")
    file = tmp_path / f"{name}.ftl"
    file.mkdir() if content is None else file.write_bytes(content)
    (fault,) = check_languages(tmp_path)
    assert fault.file == f"data/locales/{name}.ftl"
    assert what in fault.text
    with pytest.raises(BadInput, match=what) as told:
        read_languages(tmp_path)
    assert str(file) in str(told.value)


def test_a_language_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    (tmp_path / "en-US.ftl").write_text(ENGLISH, "utf-8-sig")
    assert check_languages(tmp_path) == []
    assert read_languages(tmp_path)["en-US"]("hello", name="Mina")


def test_a_folder_without_english_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"en-US\.ftl is missing"):
        read_languages(tmp_path)


def test_a_language_with_a_single_plural_form_needs_no_variants(tmp_path: Path) -> None:
    (tmp_path / "en-US.ftl").write_text(ENGLISH, "utf-8")
    text = "hello = { $name }、こんにちは\ncount = { $count }作品\ncommand-drama = ドラマを調べる\n    .name = ドラマ\n"
    (tmp_path / "ja.ftl").write_text(text, "utf-8")
    assert check_languages(tmp_path) == []
    assert plural_categories("ja") == {"other"}
    assert plural_categories("fr") == plural_categories("pt-BR") == {"one", "other"}


async def _payloads(client: Namida) -> list[dict[str, Any]]:
    texts = Texts(client.languages)
    return [
        await command.get_translated_payload(client.tree, texts)
        for command in client.tree.get_commands(type=discord.AppCommandType.chat_input)
    ]  # type: ignore[union-attr]


def _parts(command: dict[str, Any]) -> list[dict[str, Any]]:
    return [command, *(part for one in command.get("options", []) for part in _parts(one))]


async def test_every_command_is_within_discords_limits_in_every_language(simcord_bot: Namida) -> None:
    for command in await _payloads(simcord_bot):
        for part in _parts(command):
            names = [part["name"], *part.get("name_localizations", {}).values()]
            texts = [part["description"], *part.get("description_localizations", {}).values()]
            assert all(map(is_command_name, names)), names
            assert all(1 <= len(text) <= DESCRIPTION for text in texts), texts
            for choice in part.get("choices", []):
                told = [choice["name"], *(choice.get("name_localizations") or {}).values()]
                assert all(1 <= len(name) <= 100 for name in told)
        assert _size(command) <= 8000


def _size(part: dict[str, Any]) -> int:
    """The characters of a command as Discord counts them: of each text, its longest translation."""
    size = 0
    for field in ("name", "description"):
        told = [part.get(field, ""), *(part.get(f"{field}_localizations") or {}).values()]
        size += max(map(len, told))
    values = sum(len(str(choice["value"])) for choice in part.get("choices", []))
    return size + values + sum(_size(one) for one in (*part.get("options", []), *part.get("choices", [])))


async def test_no_two_commands_or_options_side_by_side_have_the_same_name_in_any_language(simcord_bot: Namida) -> None:
    commands = await _payloads(simcord_bot)
    for siblings in (commands, *(part["options"] for one in commands for part in _parts(one) if part.get("options"))):
        for locale in LOCALES:
            names = [one.get("name_localizations", {}).get(locale, one["name"]) for one in siblings]
            assert len(names) == len(set(names)), (locale, names)


async def test_commands_are_translated_into_german_and_stay_english_in_a_language_without_texts(
    simcord_bot: Namida,
) -> None:
    rate = next(one for one in await _payloads(simcord_bot) if one["name"] == "rate")
    assert rate["name_localizations"]["de"] == "bewerten"
    assert rate["description_localizations"]["de"] == "Ein Drama bewerten"
    assert "pl" not in rate["name_localizations"]
    (title, *_) = rate["options"]
    assert title["name_localizations"]["de"] == "titel"
    browse = next(one for one in await _payloads(simcord_bot) if one["name"] == "browse")
    (country,) = (one for one in browse["options"] if one["name"] == "country")
    first = country["choices"][0]
    assert (first["name"], first["value"], first["name_localizations"]["de"]) == ("South Korea", "KR", "Südkorea")


@pytest.mark.parametrize("locale", LOCALES)
def test_texts_name_commands_as_members_of_that_language_see_them(locale: str) -> None:
    words = languages()[locale]
    called = words.own("command-rate.name") or "rate"
    assert f"/{called}" in words("no-ratings")
    mine = " ".join(words.own(f"command-{key}.name") or key.split("-")[-1] for key in ("me", "me-export"))
    assert f"**/{mine}**" in words("privacy-yours")


def test_a_text_names_commands_in_the_language_of_the_readers_discord() -> None:
    every = languages()
    mine = every.naming("de", "en-US")
    assert mine("no-ratings") == every["de"]("no-ratings").replace("/bewerten", "/rate")
    assert every.naming("de", "pl")("no-ratings") == mine("no-ratings")
    assert "**/ich export** sends you" in every.naming("en-US", "de")("privacy-yours")
    assert every.naming("de", "de") is every["de"]


def test_a_commands_name_is_translated_even_without_a_space_beside_it() -> None:
    command = "command-random = Any\n    .name = {}\n"
    files = {
        DEFAULT: command.format("random") + "try = Use /random now.",
        "ko": command.format("무작위") + "try = 바로/random으로",
    }
    assert Languages(files)["ko"]("try") == "바로/무작위으로"


@pytest.mark.parametrize("locale", LOCALES)
def test_the_help_names_the_same_commands_in_every_language(locale: str) -> None:
    every = languages()
    told = [re.findall(r"\*\*/([^*]+)\*\*", every.naming(one, DEFAULT)("help-body")) for one in (locale, DEFAULT)]
    assert sorted(told[0]) == sorted(told[1])
    # Who kept a list elsewhere looks for how to bring it along.
    assert "list import" in told[1]
    # The menus of messages and members are found only by those who were told of them.
    assert all(f"**{every[locale](menu)}**" in every[locale]("help-body") for menu in MENUS)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_genre_has_a_name(locale: str, vocabulary: Vocabulary) -> None:
    words = languages()[locale]
    for genre in vocabulary.genres:
        assert words.own(f"genre-{re.sub(r'[^a-z0-9]+', '-', genre.lower())}"), genre


@pytest.mark.parametrize("locale", [locale for locale in LOCALES if locale != DEFAULT])
def test_every_tag_has_a_name_of_its_own(locale: str, vocabulary: Vocabulary) -> None:
    words = languages()[locale]
    keys = {tag: f"tag-{re.sub(r'[^a-z0-9]+', '-', tag).strip('-')}" for tag in vocabulary.tags}
    names = {tag: words.own(key) for tag, key in keys.items()}
    assert [tag for tag, name in names.items() if not name] == []
    assert len(set(names.values())) == len(names)


def test_english_writes_names_and_abbreviations_among_tags_with_capitals(words: Words, vocabulary: Vocabulary) -> None:
    shown = {tag: words.named(tag) for tag in vocabulary.tags}
    assert [tag for tag, name in shown.items() if name.lower() != tag] == []
    names = r"\b(?:bl|gl|ceo|ai|lgbtq|korea|china|japan|siam|joseon|goryeo|tang|ming|qing)\b"
    assert [name for name in shown.values() if re.search(names, name)] == []


def test_regions_weekdays_and_genres_are_named_in_the_language(words: Words) -> None:
    german = languages()["de"]
    assert (words.region("KR"), words.country("KR"), german.country("KR")) == ("South Korea", "South Korea", "Südkorea")
    assert german.region("BR") == "Brasilien"
    assert german.read_region("schweiz") == "CH"
    assert languages()["fr"].read_region("coree du sud") == "KR"
    assert (words.weekday("Mon"), german.weekday("Mon")) == ("Mon", "Mo")
    assert german.named("Romance") == "Romanze"


@pytest.mark.parametrize("first", ["ja", "zh-CN", "pt-BR"])
def test_months_are_named_in_each_language_whichever_language_was_used_first(first: str) -> None:
    for locale in (first, *languages().locales):
        words = languages()[locale]
        for month in range(1, 13):
            day = date(2025, month, 1)
            assert words.short_month(day) in words.month(day)


def test_a_locale_without_texts_falls_back_to_english() -> None:
    assert languages()["pl"].locale == languages()["en-GB"].locale == DEFAULT


def test_the_custom_id_of_a_settings_button_fits_discords_limit() -> None:
    assert len(write_id("theirs", "3w5e11264sgsf", "adult_apart", "yes")) <= 100


@pytest.mark.parametrize("locale", LOCALES)
def test_a_tag_in_a_sentence_is_quoted_as_it_cannot_be_inflected(locale: str) -> None:
    words = languages()[locale]
    for key in ("less-done", "less-always-done"):
        assert words("quoted", text="wohltuend") in words(key, tag="wohltuend")


def test_no_line_of_a_french_text_begins_with_a_mark_or_ends_with_an_opening_one(data: Path) -> None:
    texts = [line for line in read_language(data / "locales" / "fr.ftl").splitlines() if not line.startswith("#")]
    assert [line for line in texts if re.search(r" [:;?!»]|« ", line)] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_scores_written_in_each_language_are_read_back_the_same(locale: str) -> None:
    words = languages()[locale]
    for score in range(1, 101):
        assert stated_score(words.score(score) + "/10") == score
        assert stated_score(words.score(score, "percent")) == score


@pytest.mark.parametrize("locale", LOCALES)
def test_the_scores_and_shares_in_texts_are_written_as_the_language_writes_them_on_cards(locale: str) -> None:
    words = languages()[locale]
    for key in ("score-unclear", "score-unread", "chat-hello", "review-aspects-hint", "help-body", "option-score"):
        assert words.score(85) in words(key, given="?"), key
    assert words.score(1) in words("score-beyond", given="?")
    for text in (words("profile-tag", tag="", mine="41"), words("profile-tag-beside", tag="", mine="41", others="7")):
        assert words.share(0.41) in text


def test_scores_use_the_languages_decimal_separator_and_percent_sign() -> None:
    german, english = languages()["de"], languages()[DEFAULT]
    assert (german.score(91), german.score(95, "percent"), german.decimal(8.5)) == ("9,1", "95\u00a0%", "8,5")
    assert (english.score(91), english.score(95, "percent"), english.share(0.424)) == ("9.1", "95%", "42%")
    assert german.score(90, "five") == english.score(90, "five") == "★★★★½"
    assert (german.compact(9.0), german.compact(4.5)) == ("9", "4,5")
