"""What is said in chat of a title without a score that can be kept."""

import pytest
from conftest import Club, ids_of, text_of
from test_chat import tell

from bot.store import OpenStore
from bot.ui.frame.text import Words


@pytest.mark.parametrize(
    "text",
    [
        "dropped Signal", "Dropped Signal at ep 5", "gave up on signal", "plan to watch Signal", "watching Signal, on ep 7",
        "put Signal on my watchlist", "I stopped watching Signal", "시그널 하차",
    ],
)  # fmt: skip
async def test_who_says_where_they_stand_with_a_title_is_offered_its_card_a_score_and_their_list(
    club: Club, kept: OpenStore, words: Words, text: str
) -> None:
    (answer,) = await tell(club, text)
    assert text_of(answer) == words("list-ask", title="Signal")
    assert [len(ids_of(answer, action)) for action in ("card", "seen", "enlist")] == [1, 1, 1]
    assert await kept.ratings.count() == 0


@pytest.mark.parametrize(
    "text",
    ["Vincenzo dropped its finale", "on episode 4 of Signal", "should I drop Signal?", "everyone dropped Signal"],
)
async def test_what_only_mentions_a_title_is_left_alone(club: Club, text: str) -> None:
    assert await tell(club, text) == []


@pytest.mark.parametrize(
    ("text", "given"), [("Signal 0/10", "0/10"), ("I'd give Goblin 150%", "150%"), ("reply 1988: 0", "0")]
)
async def test_a_score_off_the_scale_is_said_to_be_so(
    club: Club, kept: OpenStore, words: Words, text: str, given: str
) -> None:
    (answer,) = await tell(club, text)
    assert text_of(answer) == words("score-beyond", given=given)
    assert await kept.ratings.count() == 0


@pytest.mark.parametrize("text", ["Signal 0 episodes left", "0% of my friends saw Signal", "the signal here is 0/10"])
async def test_a_nought_that_is_no_score_is_left_alone(club: Club, text: str) -> None:
    assert await tell(club, text) == []
