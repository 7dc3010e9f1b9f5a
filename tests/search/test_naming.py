"""Titles as who reads them would call them, where they chose nothing."""

import pytest
from conftest import Club, ids_of, message_of, said

from bot.core.member.people import Asker
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
def test_titles_of_the_language_of_an_answer_are_as_written_in_it_and_others_in_english(
    guide: Guide, reads: str, titles: dict[str, str]
) -> None:
    asker = Asker(1, CLUB, reads=reads)
    assert {key: guide.naming.told(guide.titles.get(key), asker).title for key in titles} == titles
    asked = guide.titles.get("my-mister-2018")
    told = guide.naming.told([{"one": (asked,)}], asker)
    assert told[0]["one"][0].native_title == (asked.title if reads == "ko" else asked.native_title)


@pytest.mark.parametrize(
    ("chosen", "title"), [("english", "My Mister"), ("native", "나의 아저씨"), ("romanised", "Naui Ajeossi")]
)
async def test_what_a_member_chose_goes_before_the_language_they_read(guide: Guide, chosen: str, title: str) -> None:
    asker = Asker(1, CLUB, reads="ko")
    await guide.choices.choose(asker, "titles", [chosen], ())
    await guide.here.meet(asker)
    assert guide.naming.told(guide.titles.get("my-mister-2018"), asker).title == title


async def test_a_card_for_all_is_in_the_titles_of_its_language_and_one_for_oneself_in_ones_own(club: Club) -> None:
    card = await club.member.slash(club.channel, "me settings")
    menu = next(one for one in ids_of(card.response, "mine") if "language" in one)
    await club.member.select(message_of(card), ["ko"], custom_id=menu)
    alone = await club.member.slash(club.channel, "drama", title="my-mister-2018", private=True)
    shared = await club.member.slash(club.channel, "drama", title="my-mister-2018", private=False)
    assert said(alone).startswith("## 나의 아저씨")
    assert said(shared).startswith("## My Mister")
    offered = await club.member.autocomplete(club.channel, "drama", "title", "my mister")
    assert offered[0]["name"].startswith("나의 아저씨 · My Mister")
