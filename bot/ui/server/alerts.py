"""The message about new episodes, and the channel of a server for it."""

from discord import ChannelType, Object, ui

from bot.core.member.alerts import Airing, Notice
from bot.ui.frame import parts
from bot.ui.frame.ids import write_id, write_member
from bot.ui.frame.limits import cut
from bot.ui.frame.text import Words

_TITLE = 60


def news_card(news: Notice, words: Words) -> ui.LayoutView:
    """The episodes that aired, with their times in the reader's time zone: in a channel with the members who watch
    them, in a direct message with how to unsubscribe."""
    rows = [_row(airing, members if news.channel else (), words) for airing, members in news.rows]
    if news.channel is None:
        rows.append(f"-# {words('alerts-end')}")
    dramas = [airing.drama for airing, _ in news.rows]
    return parts.note(
        f"### {words('alerts-title')}\n" + "\n".join(rows),
        parts.open_menu(dramas, 0, words),
        accent=parts.colour(dramas[0]),
    )


def channel_note(channel: int | None, owner: int, words: Words, closed: bool = False) -> ui.LayoutView:
    """The channel for new episodes, with a button to stop them; for None, or one the bot may not write to (`closed`), a
    menu to choose one."""
    who = write_member(owner)
    if channel is None:
        return parts.note(words("alerts-channel-unset"), ui.ActionRow(channel_menu(write_id("tell", who), None, words)))
    if closed:
        menu = channel_menu(write_id("tell", who), channel, words)
        return parts.note(f"<#{channel}>\n{words('alerts-not-allowed')}", ui.ActionRow(menu))
    stop = parts.button(words("alerts-stop"), write_id("untell", who))
    return parts.note(words("alerts-channel", channel=f"<#{channel}>"), ui.ActionRow(stop))


def channel_menu(custom_id: str, chosen: int | None, words: Words) -> ui.ChannelSelect[ui.LayoutView]:
    """The menu of the channel for new episodes, which may be left empty."""
    return ui.ChannelSelect(
        custom_id=custom_id,
        placeholder=words("set-alerts-channel"),
        channel_types=[ChannelType.text],
        min_values=0,
        default_values=[Object(chosen)] if chosen else [],
    )


def _row(airing: Airing, members: tuple[int, ...], words: Words) -> str:
    if airing.season:
        episode = words("alerts-of-season", number=airing.first, season=airing.season)
    elif airing.first == airing.last:
        episode = words("progress-open", episode=airing.first)
    else:
        episode = words("alerts-several", first=airing.first, last=airing.last)
    named = " ".join(f"<@{member}>" for member in members)
    when = f"<t:{airing.began}:f>" if airing.began else f"<t:{airing.at}:D>"
    # A long title is cut, so that the members named after it are seen.
    row = parts.line(f"**{parts.safe(cut(airing.drama.title, _TITLE))}**", episode, when)
    return f"{row}\n-# {named}" if members else row
