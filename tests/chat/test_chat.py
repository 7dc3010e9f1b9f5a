"""Rating in the flow of chat, by the real bot."""

from datetime import timedelta
from typing import Any

import aiohttp
import discord
import pytest
from conftest import NOW, Club, ids_of, message_of, said, text_of, walk
from corrected import FORM, fill
from simcord import ChannelHandle, MemberActor, ResponseMessage

from bot.client import Namida
from bot.commands import install
from bot.commands.chat.messages import MENUS
from bot.core.member.asker import Asker
from bot.guide import Guide
from bot.guide.chat.rate_limit import ANSWERS, WINDOW, ChatRateLimit
from bot.guide.chat.recent import MINUTES, Recent
from bot.house import languages
from bot.store import OpenStore
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.text import Words

GOBLIN = "guardian-the-lonely-and-great-god-2016"


def written(club: Club, channel: ChannelHandle | None = None) -> list[ResponseMessage]:
    """The messages of the bot in a channel, oldest first."""
    assert club.client.user is not None
    place = channel or club.channel
    mine = [message for message in place.history() if message.author.id == club.client.user.id]
    mine.sort(key=lambda message: message.id)
    return [ResponseMessage(club.world, club.world.backend.get_message(place.id, message.id)) for message in mine]


async def tell(club: Club, text: str, who: MemberActor | None = None) -> list[ResponseMessage]:
    """Mention the bot with a text, and give what it answered."""
    assert club.client.user is not None
    before = len(written(club))
    await (who or club.member).send(club.channel, f"<@{club.client.user.id}> {text}")
    assert club.world.errors == []
    return written(club)[before:]


async def test_undo_in_chat_restores_the_former_score_and_its_date(club: Club, kept: OpenStore) -> None:
    await kept.ratings.rate(club.member.id, "signal-2016", 90, NOW // 2)
    (answer,) = await tell(club, "Signal 3/10, My Mister 9/10")
    undo = next(custom_id for custom_id in ids_of(answer, "unsay") if "signal" in custom_id)
    await club.member.click(answer, custom_id=undo)
    rows = {row.drama: row for row in await kept.ratings.of_member(club.member.id)}
    assert rows["signal-2016"].score == 90
    assert 0 <= NOW // 2 - rows["signal-2016"].rated_at < 3600
    assert len(ids_of(written(club)[0], "unsay")) == 1


async def test_a_long_list_with_ambiguous_titles_is_answered_in_one_message(
    club: Club, kept: OpenStore, words: Words
) -> None:
    """Each Undo and each question has its buttons, and Discord takes forty components in a message."""
    dramas = sorted(club.client.guide.catalogue.all(), key=lambda drama: drama.id)
    long = [drama for drama in dramas if drama.title.isascii() and drama.title.count(" ") > 3][:15]
    names = ("Who Are You", "Perfect Match", "For You in Full Blossom", "Absolute Boyfriend")
    (answer,) = await tell(club, "\n".join(f"{name} 9/10" for name in (*(drama.title for drama in long), *names)))
    assert len(await scores(kept, club.member.id)) == len(ids_of(answer, "unsay")) == 15
    asked = len(ids_of(answer, "unask"))
    assert asked
    assert words("chat-more", count=len(names) - asked) in text_of(answer)


async def test_a_servers_own_title_can_be_asked_about_and_undone_beside_other_titles(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await fill(club, "add", FORM)
    (answer,) = await tell(club, "Quokka Detective 5, Signal 8/10")
    ten = next(custom_id for custom_id in ids_of(answer, "say") if ":100:" in custom_id)
    await club.member.click(answer, custom_id=ten)
    assert [key.split("-")[0] for key in sorted(await scores(kept, club.member.id))] == ["quokka", "signal"]
    answer = written(club)[-1]
    assert words("rating-kept-by", title="Quokka Detective", score="10.0", name="jun") in text_of(answer)
    await club.member.click(answer, custom_id=next(one for one in ids_of(answer, "unsay") if "signal" in one))
    (undo,) = ids_of(written(club)[-1], "unsay")
    await club.member.click(written(club)[-1], custom_id=undo)
    assert await scores(kept, club.member.id) == {}


async def scores(kept: OpenStore, member: int) -> dict[str, int]:
    return {row.drama: row.score for row in await kept.ratings.of_member(member)}


async def test_a_mention_with_a_title_and_a_score_is_kept_and_answered_in_one_line_with_undo(
    club: Club, kept: OpenStore, words: Words
) -> None:
    (answer,) = await tell(club, "1 Litre of Tears 95%")
    assert text_of(answer) == words("rating-kept-by", title="1 Litre of Tears", score="9.5", name="jun")
    assert await scores(kept, club.member.id) == {"1-litre-of-tears-2005": 95}
    (undo,) = ids_of(answer, "unsay")
    await club.member.click(answer, custom_id=undo)
    assert await scores(kept, club.member.id) == {}
    assert ids_of(written(club)[0], "unsay") == []
    assert "jun took the 9.5 back" in text_of(written(club)[0])


async def test_the_answer_is_a_reply_that_pings_nobody(club: Club) -> None:
    message = await club.member.send(club.channel, f"<@{club.client.user.id}> goblin 9/10 @everyone")  # type: ignore[union-attr]
    (answer,) = written(club)
    assert answer.message.reference is not None
    assert answer.message.reference.message_id == message.id
    (sent,) = [
        entry for entry in club.world.http_requests if entry.method == "POST" and entry.path.endswith("/messages")
    ]
    assert isinstance(sent.json, dict)
    assert sent.json["allowed_mentions"] == {"parse": [], "replied_user": False}


async def test_scores_of_several_titles_in_a_message_are_kept_and_undone_one_by_one(
    club: Club, kept: OpenStore
) -> None:
    (answer,) = await tell(club, "goblin 9/10, reply 1988 9.5 and W 6")
    assert await scores(kept, club.member.id) == {GOBLIN: 90, "reply-1988-2015": 95, "w-2016": 60}
    undo = next(custom_id for custom_id in ids_of(answer, "unsay") if "reply" in custom_id)
    await club.member.click(answer, custom_id=undo)
    assert await scores(kept, club.member.id) == {GOBLIN: 90, "w-2016": 60}
    left = written(club)[0]
    assert len(ids_of(left, "unsay")) == 2
    await club.member.click(left, custom_id=ids_of(left, "unsay")[0])
    assert len(await scores(kept, club.member.id)) == 1


async def test_seasons_rated_in_one_message_each_get_an_undo_button_that_names_the_season(
    club: Club, words: Words
) -> None:
    (answer,) = await tell(
        club, "hospital playlist 9/10, hospital playlist season 2 8/10 and twenty five twenty one 9/10"
    )
    labels = [item["label"] for item in walk(answer.components) if str(item.get("custom_id")).startswith("nm:unsay")]
    assert labels[:2] == [words("chat-undo", title=f"Hospital Playlist{season}") for season in ("", " Season 2")]
    assert labels[2].endswith("…")


def barred(club: Club, **denied: bool) -> ChannelHandle:
    """A channel in which the bot may not do what is denied."""
    assert club.client.user is not None
    return club.member.guild.create_text_channel(
        "barred", overwrites={club.client.user: discord.PermissionOverwrite(**denied)}
    )


async def test_where_the_bot_may_not_write_a_reaction_tells_that_a_score_is_kept(club: Club, kept: OpenStore) -> None:
    channel = barred(club, send_messages=False)
    message = await club.member.send(channel, f"<@{club.client.user.id}> Signal 9/10")  # type: ignore[union-attr]
    assert [one.emoji for one in club.world.backend.get_message(channel.id, message.id).reactions] == ["✅"]
    assert await scores(kept, club.member.id) == {"signal-2016": 90}


@pytest.mark.parametrize(
    ("text", "reacting", "action"), [("Signal 9/10", False, "unsay"), ("Signal 9/10 or maybe 8/10", True, "say")]
)
async def test_where_the_bot_may_not_write_what_a_reaction_cannot_say_comes_directly(
    club: Club, text: str, reacting: bool, action: str
) -> None:
    channel = barred(club, send_messages=False, add_reactions=reacting)
    message = await club.member.send(channel, f"<@{club.client.user.id}> {text}")  # type: ignore[union-attr]
    assert club.world.backend.get_message(channel.id, message.id).reactions == []
    (answer,) = written(club, club.member.user.dm_channel)
    assert ids_of(answer, action)


async def test_where_nobody_can_be_told_no_score_is_kept(club: Club, kept: OpenStore) -> None:
    await kept.ratings.rate(club.member.id, "signal-2016", 80, NOW // 2)
    channel = barred(club, send_messages=False, add_reactions=False)
    club.world.inject_error("POST", f"/channels/{club.member.user.dm_channel.id}/messages", status=403, code=50007)
    await club.member.send(channel, f"<@{club.client.user.id}> Signal 9/10, Goblin 9/10")  # type: ignore[union-attr]
    assert await scores(kept, club.member.id) == {"signal-2016": 80}


async def test_a_direct_message_needs_no_mention(club: Club, kept: OpenStore, words: Words) -> None:
    await club.stranger.send_dm("just finished Signal, 9/10, what a ride")
    assert await scores(kept, club.stranger.id) == {"signal-2016": 90}
    (answer,) = written(club, club.stranger.dm_channel)
    assert text_of(answer) == words("rating-kept", title="Signal", score="9.0")


@pytest.mark.parametrize(
    "text",
    ["who are you?", "what do you think of Goblin?", "thanks", "Goblin airs at 9/10", "I watched Goblin 3 times"],
)
async def test_a_message_that_is_not_about_ratings_gets_no_answer(club: Club, kept: OpenStore, text: str) -> None:
    assert await tell(club, text) == []
    assert await kept.ratings.count() == 0


async def test_messages_that_are_from_a_bot_or_do_not_mention_namida_are_ignored(club: Club, kept: OpenStore) -> None:
    await club.member.send(club.channel, "Goblin 9/10")
    await club.member.send(club.channel, "@everyone Goblin 9/10")
    await club.member.send(club.channel, f"<@{club.friend.id}> Goblin 9/10")
    machine = club.channel.guild.add_member(club.world.create_user("robot", bot=True))  # type: ignore[union-attr]
    assert await tell(club, "Goblin 9/10", machine) == []
    assert written(club) == []
    assert await kept.ratings.count() == 0


async def test_a_bare_mention_gets_one_helpful_line(club: Club, words: Words) -> None:
    (answer,) = await tell(club, "")
    assert text_of(answer) == words("chat-hello")


@pytest.mark.parametrize(
    "text",
    [
        "help", "what should I watch?", "recommend me something sad", "remove my rating of signal", "unrate W",
        "Was kannst du?", "추천해줘", "おすすめは？", "qué puedes hacer?", "rekomendasiin dong", "how do I rate something",
        "remove Signal rating please", "undo that", "show me my ratings", "top 10 dramas", "surprise me", "any good thrillers?",
        "bored, give me something to watch", "are you a bot?", "que me recomiendas",
    ],
)  # fmt: skip
async def test_every_request_is_answered_with_what_the_bot_can_do_right_after_a_greeting_too(
    club: Club, words: Words, text: str
) -> None:
    await tell(club, "hello!")
    for _ in range(2):
        (answer,) = await tell(club, text)
        assert text_of(answer) == words("chat-hello")


async def test_a_greeting_is_answered_once_in_a_while(club: Club, words: Words) -> None:
    (answer,) = await tell(club, "hello!")
    assert text_of(answer) == words("chat-hello")
    assert await tell(club, "hey there") == []
    assert len(await tell(club, "hello!", club.friend)) == 1
    assert len(await tell(club, "Signal 9/10")) == 1


@pytest.mark.parametrize(
    "text", ["ask {} what should I watch", "recommend me something, not {} but you lot", "{} hi everyone"]
)
async def test_a_mention_in_passing_gets_no_answer(club: Club, text: str) -> None:
    assert club.client.user is not None
    await club.member.send(club.channel, text.format(f"<@{club.client.user.id}>"))
    assert written(club) == []


async def test_a_member_is_greeted_again_after_a_while() -> None:
    now = float(NOW)
    limit = ChatRateLimit(lambda: now)
    assert [limit.greet(1), limit.greet(1), limit.greet(2)] == [True, False, True]
    now += 5 * WINDOW
    assert limit.greet(1)


async def test_a_title_alone_offers_its_card_and_a_rating(club: Club) -> None:
    (answer,) = await tell(club, "My Mister")
    (card,) = ids_of(answer, "card")
    opened = await club.friend.click(answer, custom_id=card)
    assert opened.ephemeral
    assert "My Mister" in said(opened)
    (rate,) = ids_of(answer, "seen")
    asked = await club.friend.click(answer, custom_id=rate)
    assert asked.ephemeral
    assert ids_of(asked.response, "rate")


async def test_a_name_shared_by_two_titles_is_asked_about_and_only_the_author_can_answer(
    club: Club, kept: OpenStore, words: Words
) -> None:
    (answer,) = await tell(club, "boys over flowers 8/10")
    assert await kept.ratings.count() == 0
    button = next(custom_id for custom_id in ids_of(answer, "say") if "hana-yori" in custom_id)
    foreign = await club.friend.click(answer, custom_id=button)
    assert foreign.ephemeral
    assert said(foreign) == words("not-yours")
    assert await kept.ratings.count() == 0
    await club.member.click(answer, custom_id=button)
    assert await scores(kept, club.member.id) == {"hana-yori-dango-2005": 80}
    assert ids_of(written(club)[0], "say") == []


async def test_whether_a_bare_five_is_out_of_five_or_ten_is_asked_while_a_certain_score_is_kept(
    club: Club, kept: OpenStore
) -> None:
    (answer,) = await tell(club, "Signal 9/10, goblin 5")
    assert await scores(kept, club.member.id) == {"signal-2016": 90}
    labels = [item.label for item in _buttons(answer)]
    assert "5/10" in labels
    assert "5/5" in labels
    five = next(custom_id for custom_id in ids_of(answer, "say") if ":100:" in custom_id)
    await club.member.click(answer, custom_id=five)
    assert await scores(kept, club.member.id) == {"signal-2016": 90, GOBLIN: 100}
    assert len(ids_of(written(club)[0], "unsay")) == 2


async def test_an_ambiguous_title_and_then_its_ambiguous_score_are_asked_about_in_turn(
    club: Club, kept: OpenStore
) -> None:
    (answer,) = await tell(club, "boys over flowers 4")
    button = next(custom_id for custom_id in ids_of(answer, "say") if "2009" in custom_id)
    await club.member.click(answer, custom_id=button)
    assert await kept.ratings.count() == 0
    left = written(club)[0]
    button = next(custom_id for custom_id in ids_of(left, "say") if ":80:" in custom_id)
    await club.member.click(left, custom_id=button)
    assert await scores(kept, club.member.id) == {"boys-over-flowers-2009": 80}


async def test_the_neither_button_dismisses_the_question_and_keeps_nothing(
    club: Club, kept: OpenStore, words: Words
) -> None:
    (answer,) = await tell(club, "boys over flowers 8")
    (neither,) = ids_of(answer, "unask")
    assert said(await club.friend.click(answer, custom_id=neither)) == words("not-yours")
    assert ids_of(written(club)[0], "unask")
    await club.member.click(answer, custom_id=neither)
    assert text_of(written(club)[0]) == words("chat-left")
    assert await kept.ratings.count() == 0


async def test_a_slightly_doubtful_score_is_offered_to_be_kept_or_left(
    club: Club, kept: OpenStore, words: Words
) -> None:
    (answer,) = await tell(club, "goblin maybe 8/10")
    labels = [item["label"] for item in walk(answer.components) if "label" in item]
    assert labels == [words("chat-keep", score="8.0"), words("chat-leave")]
    await club.member.click(answer, custom_id=ids_of(answer, "say")[0])
    assert await scores(kept, club.member.id) == {GOBLIN: 80}


async def test_buttons_of_an_answer_work_after_a_restart(club: Club, kept: OpenStore) -> None:
    (answer,) = await tell(club, "Signal 9/10, boys over flowers 8")
    again = Namida(club.client.guide, languages(), kept.commands)
    install(again)
    await club.world.restart_bot(again)
    await club.member.click(answer, custom_id=ids_of(answer, "say")[0])
    assert len(await scores(kept, club.member.id)) == 2


async def test_an_edited_or_redelivered_message_does_not_rate_twice(club: Club, kept: OpenStore) -> None:
    message = await club.member.send(club.channel, f"<@{club.client.user.id}> Goblin 9/10")  # type: ignore[union-attr]
    await club.member.edit(message, f"<@{club.client.user.id}> Goblin 4/10")  # type: ignore[union-attr]
    assert await scores(kept, club.member.id) == {GOBLIN: 90}
    await kept.ratings.rate(club.member.id, GOBLIN, 20, NOW)
    again = Namida(club.client.guide, languages(), kept.commands)
    install(again)
    await club.world.restart_bot(again)
    await again.on_message(message)
    assert await scores(kept, club.member.id) == {GOBLIN: 20}
    assert len(written(club)) == 1


async def test_a_flood_of_messages_gets_answers_up_to_the_limit_then_one_notice_then_silence(
    club: Club, kept: OpenStore, words: Words
) -> None:
    for n in range(40):
        await tell(club, f"Signal {n % 5 + 6}/10")
    found = written(club)
    assert len(found) == ANSWERS + 1
    assert text_of(found[-1]) == words("chat-often", count=ANSWERS, when=f"<t:{NOW + WINDOW}:R>")
    (answer,) = await tell(club, "Goblin 8/10", club.friend)
    assert "Goblin" in text_of(answer) or "Guardian" in text_of(answer)


@pytest.mark.parametrize("breaks", [1, 10])
async def test_an_answer_is_resent_when_the_connection_breaks_and_given_up_after_the_last_retry(
    club: Club, kept: OpenStore, words: Words, monkeypatch: pytest.MonkeyPatch, breaks: int
) -> None:
    send, nonces = discord.TextChannel.send, list[int]()

    async def broken(channel: Any, **given: Any) -> discord.Message:
        nonces.append(given["nonce"])
        if len(nonces) <= breaks:
            raise aiohttp.ServerDisconnectedError
        return await send(channel, **given)

    monkeypatch.setattr(discord.TextChannel, "send", broken)
    monkeypatch.setattr("bot.outgoing._RETRY_AFTER", (0, 0))
    answers = await tell(club, "Signal 9/10")
    kept_note = words("rating-kept-by", title="Signal", score="9.0", name="jun")
    assert [text_of(answer) for answer in answers] == [kept_note][: breaks == 1]
    assert await scores(kept, club.member.id) == {"signal-2016": 90}
    # All tries share one nonce: an answer that arrived although the connection broke is not posted twice.
    assert len(set(nonces)) == 1


async def test_the_author_is_told_when_a_score_cannot_be_saved(club: Club, words: Words) -> None:
    from bot.core.errors import StoreUnavailable

    async def down(*_: object) -> bool:
        raise StoreUnavailable("disk full")

    club.client.guide._store.messages.claim = down  # type: ignore[method-assign]  # pyright: ignore
    (answer,) = await tell(club, "Signal 9/10")
    assert text_of(answer) == words("cannot-save")


async def test_a_servers_own_names_are_understood_in_its_chat_and_one_of_two_dramas_is_asked_about(
    guide: Guide,
) -> None:
    here, there = Asker(1, 100, "Drama Club"), Asker(1, 200, "Elsewhere")
    signal, goblin = guide.titles.get("signal-2016"), guide.titles.get(GOBLIN)
    await guide.names.give(here, signal, "Zyxwv")
    heard = await guide.chat.hear(here, 1, "Zyxwv 9/10")
    assert heard
    assert [(one.drama, one.change.after) for one in heard.kept] == [(signal, 90)]
    heard = await guide.chat.hear(there, 2, "Zyxwv 9/10")
    assert heard
    assert (heard.kept, heard.unknown) == ((), "Zyxwv")
    await guide.names.give(here, goblin, "Zyxwv")
    heard = await guide.chat.hear(here, 3, "Zyxwv 7/10")
    assert heard
    assert heard.kept == ()
    assert [{drama.id for drama in question.dramas} for question in heard.questions] == [{signal.id, goblin.id}]


async def test_an_unknown_title_is_named_as_not_found(club: Club, words: Words) -> None:
    (answer,) = await tell(club, "Breaking Bad 9/10")
    assert text_of(answer) == words("nothing", typed="Breaking Bad")


async def test_an_unknown_title_in_lower_case_is_named_as_not_found_too(club: Club, words: Words) -> None:
    (answer,) = await tell(club, "better call saul: 8.5/10")
    assert text_of(answer) == words("nothing", typed="better call saul")
    assert await tell(club, "uber driver 5 stars") == []
    assert await tell(club, "10/10 name for a bot") == []


async def test_unknown_titles_in_a_list_are_named_as_not_found_while_the_others_are_kept(
    club: Club, kept: OpenStore, words: Words
) -> None:
    (answer,) = await tell(
        club, "my list:\n- Signal: 9/10\n- oldboy: 8/10\n- Train to Busan 7/10\n- Gong Yoo 10/10\n- my mood 2/10"
    )
    assert await scores(kept, club.member.id) == {"signal-2016": 90}
    assert text_of(answer).endswith("\n" + words("nothing", typed="oldboy · Train to Busan"))


async def test_the_message_menu_finds_the_titles_that_the_message_names(club: Club, words: Words) -> None:
    message = await club.friend.send(club.channel, "CLOY, 도깨비 or My Mister tonight? My signal is bad")
    result = await club.member.context_menu(club.channel, words("menu-dramas"), message)
    assert result.ephemeral
    assert [custom_id.split(":")[-1] for custom_id in ids_of(result.response, "card")] == [
        "crash-landing-on-you-2019",
        GOBLIN,
        "my-mister-2018",
    ]
    rate = await club.member.click(message_of(result), custom_id=ids_of(result.response, "seen")[0])
    assert ids_of(rate.response, "rate")


async def test_the_titles_of_a_message_that_names_many_fit_in_one_answer(club: Club, words: Words) -> None:
    titles = "My Mister, Reply 1988, Crash Landing on You, Itaewon Class, Hospital Playlist, Vincenzo, Lovely Runner, "
    titles += "Hometown Cha-Cha-Cha, True Beauty, 2gether, Bad Buddy, Nirvana in Fire"
    message = await club.friend.send(club.channel, titles)
    result = await club.member.context_menu(club.channel, words("menu-dramas"), message)
    assert len(ids_of(result.response, "card")) == 7
    assert len(ids_of(result.response, "open")) == 1


async def test_both_message_menus_find_the_same_titles(club: Club, words: Words) -> None:
    message = await club.friend.send(club.channel, "My Mister 9/10, goblin is a 7")
    form = await club.member.context_menu(club.channel, words("menu-rate-here"), message)
    assert form.modal is not None
    rated = {str(label["component"]["custom_id"]).split(":")[-1] for label in form.modal["components"]}
    named = await club.member.context_menu(club.channel, words("menu-dramas"), message)
    assert rated == {one.split(":")[-1] for one in ids_of(named.response, "card")} != set()


async def test_message_menus_read_polls_link_previews_forwarded_messages_and_cards(
    club: Club, kept: OpenStore, words: Words
) -> None:
    place = club.client.get_partial_messageable(club.channel.id)
    poll = discord.Poll("What do we watch together?", timedelta(hours=1))
    poll.add_answer(text="Signal (2016)").add_answer(text="My Mister (2018)")
    preview = discord.Embed(title="Goblin (Korean Drama, 2016)", description="Better than Healer and Vincenzo.")
    told = await club.friend.send(club.channel, "My Mister 9/10")
    await kept.ratings.rate(club.friend.id, "vincenzo-2021", 90, NOW)
    drawn = message_of(await club.friend.slash(club.channel, "top", of="world"))
    for message, named in (
        (await place.send(poll=poll), {"signal-2016", "my-mister-2018"}),
        (await place.send("https://mydramalist.com/18452", embed=preview), {GOBLIN}),
        (await club.friend.forward(told, club.channel), {"my-mister-2018"}),
        (drawn, {"vincenzo-2021"}),
    ):
        shown = await club.member.context_menu(club.channel, words("menu-dramas"), message)
        assert {one.split(":")[-1] for one in ids_of(shown.response, "card")} == named
        form = await club.member.context_menu(club.channel, words("menu-rate-here"), message)
        assert form.modal is not None
        assert {label["component"]["custom_id"].split(":")[-1] for label in form.modal["components"]} == named


async def test_message_menus_say_when_a_message_names_no_title(club: Club, words: Words) -> None:
    message = await club.friend.send(club.channel, "see you tomorrow")
    for key in ("menu-dramas", "menu-rate-here"):
        result = await club.member.context_menu(club.channel, words(key), message)
        assert result.ephemeral
        assert said(result) == words("chat-names-none")


async def test_rate_dramas_here_is_prefilled_from_the_message_and_rates_for_whoever_opened_it(
    club: Club, kept: OpenStore, words: Words
) -> None:
    message = await club.friend.send(club.channel, "My Mister 9.5/10 and Signal, both great; 도깨비 87%")
    result = await club.member.context_menu(club.channel, words("menu-rate-here"), message)
    assert result.modal is not None
    fields = {label["label"]: label["component"] for label in result.modal["components"]}
    assert len(fields) == 3
    assert fields["My Mister (2018)"]["value"] == "9.5/10"
    assert fields["Guardian: The Lonely and Great God (2016)"]["value"] == "87%"
    given = {fields["My Mister (2018)"]["custom_id"]: "8", fields["Signal (2016)"]["custom_id"]: "★★★★"}
    given[fields["Guardian: The Lonely and Great God (2016)"]["custom_id"]] = ""
    answer = await club.member.submit_modal(result, given)
    assert answer.ephemeral
    assert await scores(kept, club.member.id) == {"my-mister-2018": 80, "signal-2016": 80}
    assert await scores(kept, club.friend.id) == {}


async def test_an_unreadable_score_in_the_form_is_named_and_asked_for_again(
    club: Club, kept: OpenStore, words: Words
) -> None:
    message = await club.friend.send(club.channel, "My Mister and Signal (2016)")
    result = await club.member.context_menu(club.channel, words("menu-rate-here"), message)
    assert result.modal is not None
    keys = [label["component"]["custom_id"] for label in result.modal["components"]]
    answer = await club.member.submit_modal(result, {keys[0]: "8", keys[1]: "eleventy"})
    assert "**Signal**: " + words("score-unread", given="eleventy") in said(answer)
    assert await scores(kept, club.member.id) == {"my-mister-2018": 80}
    again = await club.member.click(message_of(answer), custom_id=ids_of(answer.response, "rate-here")[0])
    assert again.modal is not None
    assert [label["component"]["custom_id"] for label in again.modal["components"]] == [keys[1]]
    await club.member.submit_modal(again, {keys[1]: "7"})
    assert await scores(kept, club.member.id) == {"my-mister-2018": 80, "signal-2016": 70}


async def test_no_adult_title_is_rated_in_an_ordinary_channel_of_a_server_that_restricts_them(
    club: Club, kept: OpenStore, words: Words
) -> None:
    await kept.choices.keep_server(club.world.guild.id, adult_apart=True)
    (answer,) = await tell(club, "Squid Game 9/10, My Mister 8/10")
    assert words("adult-elsewhere", title="Squid Game") in text_of(answer)
    assert await scores(kept, club.member.id) == {"my-mister-2018": 80}


async def test_the_member_menu_shows_their_taste_and_how_alike_you_rate(
    club: Club, kept: OpenStore, words: Words
) -> None:
    empty = await club.member.context_menu(club.channel, words("menu-taste"), club.friend)
    assert empty.ephemeral
    assert words("taste-none", name="lek") in said(empty)
    for place, key in enumerate(
        (GOBLIN, "signal-2016", "my-mister-2018", "w-2016", "reply-1988-2015", "vincenzo-2021")
    ):
        await kept.ratings.rate(club.friend.id, key, 95 - 5 * place, NOW)
    alone = said(await club.member.context_menu(club.channel, words("menu-taste"), club.friend))
    assert words("taste-best") in alone
    assert "not rated the same titles" in alone
    for place, key in enumerate(
        (GOBLIN, "signal-2016", "my-mister-2018", "w-2016", "reply-1988-2015", "vincenzo-2021")
    ):
        await kept.ratings.rate(club.member.id, key, 90 - 5 * place, NOW)
    both = said(await club.member.context_menu(club.channel, words("menu-taste"), club.friend))
    assert words("match-title", one="jun", other="lek") in both
    own = said(await club.friend.context_menu(club.channel, words("menu-taste"), club.friend))
    assert words("taste-best") in own
    assert words("match-loved") not in own


def test_the_menus_keep_discords_limits_and_can_be_used_anywhere(simcord_bot: Namida) -> None:
    kinds = (discord.AppCommandType.message, discord.AppCommandType.user)
    menus = [menu.to_dict(simcord_bot.tree) for kind in kinds for menu in simcord_bot.tree.get_commands(type=kind)]
    assert len(menus) == len(MENUS)
    for menu in menus:
        assert 1 <= len(menu["name"]) <= 32
        assert menu["contexts"] == [0, 1, 2]
        assert menu["integration_types"] == [0, 1]


async def test_the_longest_custom_ids_of_chat_buttons_fit_discords_limit() -> None:
    owner = write_member(2**63)
    assert write_id("say", owner, "x" * 64, "100.100.100", 9)
    assert write_id("unsay", owner, "x" * 64, 100, 100)


def _buttons(message: ResponseMessage) -> list[Any]:
    found: list[Any] = []
    for row in message.message.components:
        for child in getattr(row, "children", ()):
            found += list(getattr(child, "children", ()))
    return [item for item in found if isinstance(item, discord.Button)]


async def test_a_reply_counts_as_a_mention_and_the_bots_role_alone_is_answered_with_a_hint(
    club: Club, kept: OpenStore, words: Words
) -> None:
    server = club.world.guild
    role = server.create_role("Namida", mentionable=True)
    known = club.client.get_guild(server.id)
    assert known is not None
    assert club.client.user is not None
    ours = known.get_role(role.id)
    assert ours is not None
    ours.tags = discord.RoleTags({"bot_id": str(club.client.user.id)})
    await club.member.send(club.channel, f"{ours.mention} goblin 9/10")
    assert text_of(written(club)[-1]) == words("chat-role", bot=club.client.user.mention)
    (answer,) = await tell(club, f"{ours.mention} goblin 9/10")
    assert await scores(kept, club.member.id) == {GOBLIN: 90}
    await club.member.send(club.channel, "signal 8/10", reply_to=answer)
    assert (await scores(kept, club.member.id))["signal-2016"] == 80
    await club.member.send(club.channel, "and where can I watch Stranger?", reply_to=answer)
    assert "**Stranger**" in text_of(written(club)[-1])
    before = len(written(club))
    await club.member.send(club.channel, "so cute", reply_to=answer)
    assert len(written(club)) == before


async def test_a_bare_score_in_reply_to_an_answer_rates_the_title_of_that_answer(club: Club, kept: OpenStore) -> None:
    (asked,) = await tell(club, "finished Signal")
    await club.member.send(club.channel, "9/10", reply_to=asked)
    assert await scores(kept, club.member.id) == {"signal-2016": 90}
    await club.member.send(club.channel, "no, make it an 8", reply_to=written(club)[-1])
    assert await scores(kept, club.member.id) == {"signal-2016": 80}
    await club.friend.send(club.channel, "4", reply_to=written(club)[-1])
    labels = [item["label"] for item in walk(written(club)[-1].components) if "label" in item]
    assert labels[:2] == ["4/10", "4/5"]
    (several,) = await tell(club, "Goblin 9/10, W 8/10")
    before = len(written(club))
    for text in ("6/10?", "9 pm then", "10/10 cast", "100 times this"):
        await club.member.send(club.channel, text, reply_to=asked)
    assert len(written(club)) == before
    await club.friend.send(club.channel, "7/10", reply_to=several)
    assert await scores(kept, club.friend.id) == {}


@pytest.mark.parametrize(
    "text",
    [
        "actually make that 9", "no wait, 9", "hmm 9 actually", "oops 9 sorry", "change it to 9, the ending got me", "oops typo, 9/10", "아니 9점",
        "9점으로 바꿔줘", "改成9分", "やっぱり9点", "mejor un 9", "plutôt 9", "nein, 9", "nhầm, 9 điểm",
    ],
)  # fmt: skip
async def test_a_second_thought_right_after_an_answer_changes_the_score_of_its_title(
    club: Club, kept: OpenStore, text: str
) -> None:
    await tell(club, "Signal 8/10")
    await tell(club, text)
    assert await scores(kept, club.member.id) == {"signal-2016": 90}


async def test_a_score_alone_right_after_a_title_rates_it(club: Club, kept: OpenStore) -> None:
    await tell(club, "finished Signal")
    await tell(club, "9/10", club.friend)
    await tell(club, "9/10")
    assert await scores(kept, club.member.id) == {"signal-2016": 90}
    assert await scores(kept, club.friend.id) == {}


@pytest.mark.parametrize("text", ["10/10", "good bot 10/10", "my sister says make that 10", "see you at 10"])
async def test_a_score_alone_after_a_score_changes_nothing_unasked(club: Club, kept: OpenStore, text: str) -> None:
    await tell(club, "Signal 8/10")
    answers = await tell(club, text)
    assert await scores(kept, club.member.id) == {"signal-2016": 80}
    assert [len(ids_of(answer, "say")) for answer in answers] == ([1] if text == "10/10" else [])


async def test_a_second_thought_after_scores_of_several_titles_is_asked_about(club: Club, kept: OpenStore) -> None:
    await tell(club, "Signal 8/10, Goblin 7/10")
    (answer,) = await tell(club, "make that 9")
    assert len(ids_of(answer, "say")) == 2
    assert await scores(kept, club.member.id) == {"signal-2016": 80, GOBLIN: 70}


async def test_the_last_answer_to_a_member_is_forgotten_after_a_while() -> None:
    now = float(NOW)
    recent, who = Recent(lambda: now), Asker(1, 2, "Club", "en-US")
    recent.note(who, ["signal-2016"], kept=True)
    assert recent.last(who) == (("signal-2016",), True)
    assert recent.last(Asker(1, 3, "Other", "en-US")).dramas == ()
    now += 60 * MINUTES
    assert recent.last(who).dramas == ()


async def test_a_score_without_a_title_is_answered_with_how_to_rate(club: Club, kept: OpenStore, words: Words) -> None:
    for score in ("9/10", "8/10"):
        (answer,) = await tell(club, score)
        assert text_of(answer) == words("chat-hello")
    assert await kept.ratings.count() == 0


async def test_a_title_found_in_a_message_can_be_put_on_the_list(club: Club, words: Words) -> None:
    message = await club.friend.send(club.channel, "CLOY tonight?")
    result = await club.member.context_menu(club.channel, words("menu-dramas"), message)
    place = await club.member.click(message_of(result), custom_id=ids_of(result.response, "enlist")[0])
    assert said(place) == words("list-ask", title="Crash Landing on You")
    done = await club.member.select(message_of(place), ["watching"], custom_id=ids_of(place.response, "put")[0])
    assert words("list-watching") in text_of(done.response)


async def test_the_answer_uses_the_authors_language_and_choice_of_titles(club: Club, words: Words) -> None:
    for action, value in (("titles", "native"), ("language", "ko")):
        card = await club.member.slash(club.channel, "me settings")
        menu = next(one for one in ids_of(card.response, "mine") if action in one)
        await club.member.select(message_of(card), [value], custom_id=menu)
    (answer,) = await tell(club, "signal 9/10")
    assert text_of(answer) == languages()["ko"]("rating-kept-by", title="시그널", score="9.0", name="jun")


async def test_lists_and_corrections_show_titles_as_the_member_chose(club: Club) -> None:
    card = await club.owner.slash(club.channel, "me settings")
    menu = next(one for one in ids_of(card.response, "mine") if "titles" in one)
    await club.owner.select(message_of(card), ["native"], custom_id=menu)
    for command, told in (("list add", "시그널"), ("catalogue hide", "시그널"), ("catalogue undo", "시그널")):
        title = {} if command == "catalogue undo" else {"title": "signal-2016"}
        assert told in said(await club.owner.slash(club.channel, command, **title))
    assert "시그널" in said(await club.owner.slash(club.channel, "list show"))
    assert "시그널" in said(await club.owner.slash(club.channel, "progress", title="signal-2016", episode=2))


@pytest.mark.parametrize("chosen", [("titles", "native"), ("language", "ko")])
async def test_a_refusal_shows_titles_as_the_member_chose(club: Club, kept: OpenStore, chosen: tuple[str, str]) -> None:
    card = await club.owner.slash(club.channel, "me settings")
    menu = next(one for one in ids_of(card.response, "mine") if chosen[0] in one)
    await club.owner.select(message_of(card), [chosen[1]], custom_id=menu)
    for command, options in (
        ("who", {}), ("unrate", {}), ("list remove", {}), ("progress", {"episode": 99}),
    ):  # fmt: skip
        answer = await club.owner.slash(club.channel, command, title="signal-2016", **options)
        assert "**시그널**" in said(answer), command
    await kept.choices.keep_server(club.world.guild.id, adult_apart=True)
    assert "오징어 게임" in said(await club.owner.slash(club.channel, "drama", title="squid-game-2021"))
