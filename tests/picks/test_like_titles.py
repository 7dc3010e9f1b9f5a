"""A title in the place of what is liked: offered in its order among the tags, and answered with what is like it."""

import pytest
from conftest import Club, said

from bot.core.errors import Sorry
from bot.core.member.picks import Picked, Request
from bot.core.models import Drama
from bot.core.vocabulary import Vocabulary
from bot.guide import Guide
from bot.ui.frame.text import Words
from bot.ui.recommending.picks import picks_card

GOBLIN = "guardian-the-lonely-and-great-god-2016"


def offered(guide: Guide, typed: str) -> list[str]:
    """The ids of titles and the last tags that are offered."""
    return [one.id if isinstance(one, Drama) else one[-1] for one in guide.wishes.offer(typed)]


@pytest.mark.parametrize("typed", ["goblin", "Gobl", "도깨비"])
def test_a_title_comes_before_the_tags_that_are_only_known_by_its_name(guide: Guide, typed: str) -> None:
    found = offered(guide, typed)
    assert found[0] == GOBLIN
    assert typed != "goblin" or "gods and immortals" in found


def test_a_tag_that_is_called_so_comes_before_a_title_and_that_before_what_only_begins_so(guide: Guide) -> None:
    assert offered(guide, "first love")[:2] == ["first love", "first-love-2022"]
    assert offered(guide, "heal")[0] == "healing"
    assert offered(guide, "heal").index("healing") < offered(guide, "heal").index("healer-2014")
    assert offered(guide, "healer")[0] == "healer-2014"


def test_titles_take_few_of_the_places_and_none_where_nothing_was_typed(guide: Guide) -> None:
    for typed in ("love", "my", "the"):
        found = guide.wishes.offer(typed)
        assert 0 < sum(isinstance(one, Drama) for one in found) <= 5
        assert len(found) <= 25
    assert not any(isinstance(one, Drama) for typed in ("", " ", "crsh landng", "no goblin", "healing, ") for one in guide.wishes.offer(typed))  # fmt: skip


@pytest.mark.parametrize("like", [GOBLIN, "Crash Landing on You", "Kill Me, Heal Me"])
def test_a_title_alone_is_liked_as_a_title_beside_what_is_not_wanted(guide: Guide, like: str) -> None:
    found = guide.wishes.wished(like, "amnesia")
    assert found.drama == guide.titles.find(like).sure.id  # pyright: ignore[reportOptionalMemberAccess]
    assert (found.like, found.avoid) == ((), ("amnesia",))


@pytest.mark.parametrize("like", ["goblin", "first love", "blood", "romance comedy", "korean"])
def test_what_a_tag_is_called_stays_a_tag_also_where_a_title_is_called_so(guide: Guide, like: str) -> None:
    assert guide.wishes.wished(like).drama is None


def test_a_name_of_several_titles_is_not_taken_for_one(guide: Guide) -> None:
    with pytest.raises(Sorry, match="tag-is-title"):
        guide.wishes.wished("the glory")


async def test_the_title_that_is_offered_says_so_and_is_answered_with_what_is_like_it(club: Club, words: Words) -> None:
    choices = await club.member.autocomplete(club.channel, "recommend", "like", "goblin")
    assert choices[0]["name"] == words("picks-similar", title="Guardian: The Lonely and Great God (2016)")
    assert "gods and immortals" in [choice["name"] for choice in choices]
    result = await club.member.slash(club.channel, "recommend", like=choices[0]["value"], max_episodes=16)
    assert said(result).startswith(f"## {words('picks-similar', title='Guardian: The Lonely and Great God')}")
    assert words("wish-episodes", count=16) in said(result)


def test_a_request_too_long_for_a_button_has_no_button_for_others(
    dramas: list[Drama], vocabulary: Vocabulary, words: Words
) -> None:
    long = max(dramas, key=lambda drama: len(drama.id))
    avoid = tuple(list(vocabulary.tags)[:6])
    for request, buttons in ((Request(drama=long.id, avoid=avoid), 0), (Request(drama=long.id), 1)):
        picked = Picked(request, (), long)
        card = picks_card(picked, 11, "Mina", None, "ten", words, vocabulary)
        again = [one for one in card.walk_children() if ":again:" in str(getattr(one, "custom_id", ""))]
        assert len(again) == buttons
