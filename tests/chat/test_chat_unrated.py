"""Chat about a title without a score that can be kept: watch statuses, questions, scores of parts or off the scale."""

import pytest
from conftest import Club, ids_of, text_of, walk
from discord import ButtonStyle
from test_chat import tell, written

from bot.store import OpenStore
from bot.ui.drama.cards import TABS
from bot.ui.frame.text import Words


@pytest.mark.parametrize(
    "text",
    [
        "dropped Signal", "Dropped Signal at ep 5", "gave up on signal", "plan to watch Signal", "watching Signal, on ep 7",
        "put Signal on my watchlist", "I stopped watching Signal", "시그널 하차", "on episode 4 of Signal", "DNF Signal lol",
        "I'm on ep 5 of Signal", "PTW: Signal", "halfway through Signal and crying", "quiero ver Signal",
    ],
)  # fmt: skip
async def test_who_tells_their_watch_status_of_a_title_is_offered_its_card_a_rating_and_their_list(
    club: Club, kept: OpenStore, words: Words, text: str
) -> None:
    (answer,) = await tell(club, text)
    assert text_of(answer) == words("list-ask", title="Signal")
    assert [len(ids_of(answer, action)) for action in ("card", "seen", "enlist")] == [1, 1, 1]
    assert await kept.ratings.count() == 0


@pytest.mark.parametrize(
    "text",
    [
        "Vincenzo dropped its finale",
        "should I drop Signal?",
        "everyone dropped Signal",
        "I watched Signal 3 times",
        "shut up",
        "love you!",
    ],
)
async def test_a_message_that_only_mentions_a_title_gets_no_answer(club: Club, text: str) -> None:
    assert await tell(club, text) == []


@pytest.mark.parametrize(
    ("text", "tab"),
    [
        ("where can I watch Signal?", "watch"), ("is Signal on netflix", "watch"), ("¿dónde puedo ver Signal?", "watch"),
        ("how many eps does signal have", "episodes"), ("when does the next ep of Signal come out", "episodes"),
        ("시그널 몇 부작이야?", "episodes"), ("who plays the lead in Signal", "cast"), ("wer spielt in Signal mit?", "cast"),
        ("anything like Signal?", "similar"), ("recommend me something like Signal", "similar"),
        ("what's Signal about?", "overview"), ("what did I rate Signal", "overview"),
    ],
)  # fmt: skip
async def test_a_question_about_a_title_is_answered_with_its_facts_and_a_button_to_the_tab_that_tells(
    club: Club, words: Words, text: str, tab: str
) -> None:
    (answer,) = await tell(club, text)
    assert "**Signal** (2016) · 시그널" in text_of(answer)
    assert words("episodes-runtime", count=16, minutes=75) in text_of(answer)
    (button,) = (item for item in walk(answer.components) if item.get("style") == ButtonStyle.primary.value)
    assert button["label"] == words(f"tab-{tab}")
    await club.member.click(answer, custom_id=button["custom_id"])
    (card,) = written(club)
    assert ids_of(card, "rate")
    assert len(ids_of(card, "tab")) == len(TABS)


@pytest.mark.parametrize(
    "text",
    [
        "finished Signal", "just finished signal and I have no words", "done with Signal", "terminei Signal",
        "bin mit Signal durch", "vừa xem Signal xong", "시그널 정주행 완료", "终于看完Signal",
    ],
)  # fmt: skip
async def test_who_finished_a_title_is_asked_for_a_score(club: Club, words: Words, text: str) -> None:
    (answer,) = await tell(club, text)
    assert text_of(answer) == words("chat-named", title="Signal")


async def test_a_question_is_answered_only_when_it_is_put_to_the_bot(club: Club) -> None:
    assert club.client.user is not None
    await club.member.send(club.channel, f"ask <@{club.client.user.id}> where can I watch Signal")
    assert written(club) == []


async def test_each_of_several_titles_to_add_to_the_list_is_offered(club: Club) -> None:
    (answer,) = await tell(club, "add Mouse and Signal to my list")
    assert [custom_id.split(":")[-1] for custom_id in ids_of(answer, "enlist")] == ["mouse-2021", "signal-2016"]


async def test_a_question_about_an_adult_title_is_refused_in_an_ordinary_channel_where_they_are_restricted(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await kept.choices.keep_server(club.world.guild.id, adult_apart=True)
    (answer,) = await tell(club, "where can I watch Squid Game?")
    assert text_of(answer) == words("adult-elsewhere", title="Squid Game")


@pytest.mark.parametrize(
    "text",
    [
        "Signal: story 9, acting 8, rewatch 7", "Signal\nStory: ★★★★★\nActing/Cast: ★★★★\nMusic: ★★★",
        "시그널 스토리 9 연기 10 음악 8", "Signal : histoire 9, jeu 8",
        "story 7/10 acting 10/10 ost 9/10 for Signal", "Signal 9/10 for acting, 7/10 for story",
    ],
)  # fmt: skip
async def test_scores_of_parts_alone_are_answered_with_how_to_rate_the_whole_and_a_review_form(
    club: Club, kept: OpenStore, words: Words, text: str
) -> None:
    (answer,) = await tell(club, text)
    assert text_of(answer) == words("chat-parts", title="Signal")
    form = await club.member.click(answer, custom_id=ids_of(answer, "review")[0])
    assert form.modal is not None
    assert await kept.ratings.count() == 0


@pytest.mark.parametrize(
    "text",
    [
        "Signal\nStory: 9.5\nActing: 10\nMusic: 8\nRewatch: 7\nOverall: 9", "Story 9 Acting 10 Overall 9 - Signal",
        "Signal\nOverall 9\nStory 9.5\nActing/Cast 10",
        "Signal 9 overall, ep 16 was 5/10",
    ],
)  # fmt: skip
async def test_an_overall_score_among_scores_of_parts_is_the_one_kept(club: Club, kept: OpenStore, text: str) -> None:
    await tell(club, text)
    assert {row.drama: row.score for row in await kept.ratings.of_member(club.member.id)} == {"signal-2016": 90}


@pytest.mark.parametrize("text", ["Signal ep 1 2 3", "itaewon class first half 10, second half 6", "signal ost 1 2 3"])
async def test_numbers_of_episodes_and_songs_are_not_read_as_scores_of_parts(club: Club, text: str) -> None:
    assert await tell(club, text) == []


@pytest.mark.parametrize(
    ("text", "given"), [("Signal 0/10", "0/10"), ("I'd give Goblin 150%", "150%"), ("reply 1988: 0", "0")]
)
async def test_a_score_off_the_scale_is_refused_as_off_the_scale(
    club: Club, kept: OpenStore, words: Words, text: str, given: str
) -> None:
    (answer,) = await tell(club, text)
    assert text_of(answer) == words("score-beyond", given=given)
    assert await kept.ratings.count() == 0


@pytest.mark.parametrize("text", ["Signal 0 episodes left", "0% of my friends saw Signal", "the signal here is 0/10"])
async def test_a_zero_that_is_not_a_score_gets_no_answer(club: Club, text: str) -> None:
    assert await tell(club, text) == []
