"""A title typed as what to like: suggested in its order among the tags, and answered with similar dramas."""

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
    """What is suggested: of a title its id, of several tags the last."""
    return [one.id if isinstance(one, Drama) else one[-1] for one in guide.wishes.offer(typed)]


@pytest.mark.parametrize("typed", ["goblin", "Gobl", "도깨비"])
def test_a_title_is_suggested_before_tags_that_only_have_its_name_as_an_alias(guide: Guide, typed: str) -> None:
    found = offered(guide, typed)
    assert found[0] == GOBLIN
    assert typed != "goblin" or "gods and immortals" in found


def test_of_equally_good_matches_a_tag_is_suggested_before_a_title(guide: Guide) -> None:
    assert offered(guide, "first love")[:2] == ["first love", "first-love-2022"]
    assert offered(guide, "heal")[0] == "healing"
    assert offered(guide, "heal").index("healing") < offered(guide, "heal").index("healer-2014")
    assert offered(guide, "healer")[0] == "healer-2014"


def test_titles_are_at_most_five_of_the_suggestions_and_none_for_an_empty_field(guide: Guide) -> None:
    for typed in ("love", "my", "the"):
        found = guide.wishes.offer(typed)
        assert 0 < sum(isinstance(one, Drama) for one in found) <= 5
        assert len(found) <= 25
    assert not any(isinstance(one, Drama) for typed in ("", " ", "crsh landng", "no goblin", "healing, ") for one in guide.wishes.offer(typed))  # fmt: skip


@pytest.mark.parametrize("like", [GOBLIN, "Crash Landing on You", "Kill Me, Heal Me"])
def test_a_single_title_to_like_is_read_as_a_title_and_tags_to_avoid_still_apply(guide: Guide, like: str) -> None:
    found = guide.wishes.wished(like, "amnesia")
    assert found.drama == guide.titles.find(like).sure.id  # pyright: ignore[reportOptionalMemberAccess]
    assert (found.like, found.avoid) == ((), ("amnesia",))


@pytest.mark.parametrize("like", ["goblin", "first love", "blood", "romance comedy", "korean"])
def test_a_word_for_a_tag_is_read_as_the_tag_even_if_a_title_has_that_name(guide: Guide, like: str) -> None:
    assert guide.wishes.wished(like).drama is None


def test_an_ambiguous_title_is_not_accepted_as_a_like(guide: Guide) -> None:
    with pytest.raises(Sorry, match="tag-is-title"):
        guide.wishes.wished("the glory")


async def test_a_suggested_title_is_labelled_as_similar_dramas_and_answered_with_them(club: Club, words: Words) -> None:
    choices = await club.member.autocomplete(club.channel, "recommend", "like", "goblin")
    assert choices[0]["name"] == words("picks-similar", title="Guardian: The Lonely and Great God (2016)")
    assert "gods and immortals" in [choice["name"] for choice in choices]
    result = await club.member.slash(club.channel, "recommend", like=choices[0]["value"], max_episodes=16)
    assert said(result).startswith(f"## {words('picks-similar', title='Guardian: The Lonely and Great God')}")
    assert words("wish-episodes", count=16) in said(result)


def test_a_request_too_long_for_a_custom_id_has_no_button_for_more_picks(
    dramas: list[Drama], vocabulary: Vocabulary, words: Words
) -> None:
    long = max(dramas, key=lambda drama: len(drama.id))
    avoid = tuple(list(vocabulary.tags)[:6])
    for request, buttons in ((Request(drama=long.id, avoid=avoid), 0), (Request(drama=long.id), 1)):
        picked = Picked(request, (), long)
        card = picks_card(picked, 11, "Mina", None, "ten", words, vocabulary)
        again = [one for one in card.walk_children() if ":again:" in str(getattr(one, "custom_id", ""))]
        assert len(again) == buttons


def test_a_mood_is_offered_by_its_beginning_and_by_other_words_that_no_tag_has(guide: Guide) -> None:
    assert offered(guide, "coz")[0] == "comfort"
    assert "swoon" in offered(guide, "swo")
    assert "puzzle" not in offered(guide, "myst")
    assert guide.wishes.offer("slow burn, cozy")[0] == ("slow burn", "comfort")
