"""Titles and people are named in the script of the language an answer is in, unless a member chose otherwise."""

import re

import pytest
from conftest import Club, ids_of, message_of, said

from bot.core.member.asker import Asker
from bot.core.member.picks import Suggestion, Why
from bot.core.models import Drama
from bot.guide import Guide

CLUB = 100


@pytest.mark.parametrize(
    ("reads", "titles"),
    [
        ("ko", {"my-mister-2018": "나의 아저씨", "1-litre-of-tears-2005": "1 Litre of Tears", "signal-2016": "시그널"}),
        ("ja", {"my-mister-2018": "My Mister", "1-litre-of-tears-2005": "1リットルの涙"}),
        ("zh-TW", {"rosy-business-2009": "巾幗梟雄", "signal-2016": "Signal"}),
        ("zh-CN", {"rosy-business-2009": "巾幗梟雄"}),
        ("de", {"my-mister-2018": "My Mister"}),
        ("en-US", {"my-mister-2018": "My Mister", "1-litre-of-tears-2005": "1 Litre of Tears"}),
    ],
)
def test_titles_made_in_the_readers_language_are_in_its_script_and_others_in_english(
    guide: Guide, reads: str, titles: dict[str, str]
) -> None:
    asker = Asker(1, CLUB, reads=reads)
    assert {key: guide.display.named(guide.titles.get(key), asker).title for key in titles} == titles
    asked = guide.titles.get("my-mister-2018")
    told = guide.display.named([{"one": (asked,)}], asker)
    assert told[0]["one"][0].native_title == (asked.title if reads == "ko" else asked.native_title)


@pytest.mark.parametrize(
    ("chosen", "title"), [("english", "My Mister"), ("native", "나의 아저씨"), ("romanised", "Naui Ajeossi")]
)
async def test_a_members_choice_of_titles_overrides_the_language_they_read(
    guide: Guide, chosen: str, title: str
) -> None:
    asker = Asker(1, CLUB, reads="ko")
    await guide.choices.choose(asker, "titles", [chosen], ())
    await guide.servers.load(asker)
    assert guide.display.named(guide.titles.get("my-mister-2018"), asker).title == title


async def test_a_public_card_has_titles_in_the_servers_language_and_a_private_one_in_the_members(club: Club) -> None:
    card = await club.member.slash(club.channel, "me settings")
    menu = next(one for one in ids_of(card.response, "mine") if "language" in one)
    await club.member.select(message_of(card), ["ko"], custom_id=menu)
    alone = await club.member.slash(club.channel, "drama", title="my-mister-2018", private=True)
    shared = await club.member.slash(club.channel, "drama", title="my-mister-2018", private=False)
    assert said(alone).startswith("## 나의 아저씨")
    assert said(shared).startswith("## My Mister")
    offered = await club.member.autocomplete(club.channel, "drama", "title", "my mister")
    assert offered[0]["name"].startswith("나의 아저씨 · My Mister")


@pytest.mark.parametrize(
    ("reads", "leads"),
    [
        ("ko", {"my-mister-2018": "이선균", "1-litre-of-tears-2005": "Sawajiri Erika"}),
        ("ja", {"my-mister-2018": "Lee Sun Kyun", "1-litre-of-tears-2005": "沢尻エリカ"}),
        ("zh-TW", {"my-mister-2018": "Lee Sun Kyun", "story-of-yanxi-palace-2018": "吴谨言"}),
        ("th", {"2gether-2020": "วิน เมธวิน", "my-mister-2018": "Lee Sun Kyun"}),
        ("de", {"my-mister-2018": "Lee Sun Kyun", "1-litre-of-tears-2005": "Sawajiri Erika"}),
    ],
)
def test_actors_of_dramas_made_in_the_readers_language_are_in_its_script(
    guide: Guide, reads: str, leads: dict[str, str]
) -> None:
    asker = Asker(1, CLUB, reads=reads)
    assert {key: guide.display.named(guide.titles.get(key), asker).cast[0].actor for key in leads} == leads


@pytest.mark.parametrize(("reads", "language"), [("ko", "ko"), ("ja", "ja"), ("th", "th"), ("zh", "zh")])
def test_nearly_all_leads_of_bundled_dramas_have_a_name_in_the_dramas_own_script(
    guide: Guide, dramas: list[Drama], reads: str, language: str
) -> None:
    asker = Asker(1, CLUB, reads=reads)
    made = [drama for drama in dramas if drama.language == language]
    leads = [role.actor for drama in guide.display.named(made, asker) for role in drama.cast if role.billing == "main"]
    latin = [name for name in leads if re.match(r"[A-Za-z]", name)]
    assert len(latin) < 0.2 * len(leads)


@pytest.mark.parametrize(
    ("titles", "names", "lead", "role"),
    [
        (["native"], ["family"], "이선균", "Park Dong Hun"),
        (["native"], ["given"], "이선균", "Dong Hun Park"),
        (["english"], ["family"], "Lee Sun Kyun", "Park Dong Hun"),
        (["english"], ["given"], "Sun Kyun Lee", "Dong Hun Park"),
    ],
)
async def test_people_are_named_in_the_script_chosen_for_titles_and_the_chosen_order_of_names(
    guide: Guide, titles: list[str], names: list[str], lead: str, role: str
) -> None:
    asker = Asker(1, CLUB, reads="ko")
    await guide.choices.choose(asker, "titles", titles, ())
    await guide.choices.choose(asker, "names", names, ())
    await guide.servers.load(asker)
    told = guide.display.named(guide.titles.get("my-mister-2018"), asker).cast[0]
    assert (told.actor, told.role) == (lead, role)


def test_a_person_known_for_dramas_in_the_readers_language_is_named_in_both_scripts(guide: Guide) -> None:
    person = guide.persons.find("iu").sure
    assert person
    assert person.name == "IU"
    told = guide.display.named(person, Asker(1, CLUB, reads="ko"))
    assert (told.name, told.key) == ("아이유", person.key)
    assert "IU" in told.others
    assert "아이유" not in told.others


def test_reasons_name_people_in_the_script_that_the_recommended_title_is_in(guide: Guide) -> None:
    def told(title: str, reads: str) -> tuple[str, ...]:
        suggestion = Suggestion(guide.titles.get(title), 1.0, (Why("cast", ("IU",)), Why("tags", ("IU",))))
        by_cast, by_tags = guide.display.named([suggestion], Asker(1, CLUB, reads=reads))[0].reasons
        assert by_tags.values == ("IU",)
        return by_cast.values

    assert told("my-mister-2018", "ko") == ("아이유",)
    assert told("my-mister-2018", "ja") == ("IU",)
    assert told("1-litre-of-tears-2005", "ko") == ("IU",)
