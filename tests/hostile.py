"""What no member would give, in the shapes Discord delivers it: options, targets of menus, presses and filled forms."""

from collections.abc import Iterator
from typing import Any

import discord
from hypothesis import given, settings
from hypothesis import strategies as st
from wire import payloads

from bot.client import Namida
from bot.ui.frame.ids import write_member

TITLE = "1-litre-of-tears-2005"
OWNER, OTHER = payloads.snowflake(), payloads.snowflake()
NASTY = [
    "", " ", "0", "-1", "1e9", "NaN", "\x00", "\ud83d", "‮evil‬", "\u200b\u200d", "**_~~`||x||```", "@everyone <@1> <#1>", "<t:1:R>",
    "[x](https://evil.example)", "https://a.b/[x](https://evil.example)", "<x:/[x](https://evil.example)>", "[a] [x](https://evil.example)",
    "'; DROP TABLE rating; --", "{0.__class__}", "%s%n", "../../etc/passwd", "x" * 4000, "😭" * 200, "１２", "1_0", "+5", "²", "½", "9/0",
    "2025-13-45", "99999-99999", "1-", str(2**63), str(10**40), "z" * 90, TITLE, "tab-cast", "rate-50", "alias-x", ":", "::::", "nm:tab",
    "a:b:c:d:e:f:g:h", ",,,,", "1\n2\n3", "goblin 9/10, W 8", "XX", "KR,US,XX", "\U0010ffff", "İß",
]  # fmt: skip
# What a member could mean, so that hostile values reach further than the first refusal.
MEANT = [TITLE, "goblin", "signal-2016", "9", "50", "romance", "KR", "2010", "Park Bo-gum", "Kim Soo-hyun", "3"]
NUMBERS = [-(2**53), -1, 0, 1, 5, 16, 2016, 2**31, 2**53]
TEXT = st.one_of(st.sampled_from(NASTY), st.text(max_size=40)).map(
    lambda text: text.encode("utf-8", "replace").decode()
)
VALUE = st.one_of(st.sampled_from(MEANT), TEXT)
MEMBER = st.sampled_from(["0", write_member(int(OWNER)), write_member(2**63), "zzzzzzzzzzzzzzzzz", "-1", "１", ""])
ID = st.sampled_from([OWNER, OTHER, payloads.BOT, "0", "1", "-1", "x", "", str(2**63), payloads.snowflake()])
FILES = [
    ("a.csv", b"title,score\n1 Litre of Tears,9\n**x**||,8\n"), ("a.csv", b"\x00\xff,\n"), ("a.json", b"[" * 100_000),
    ("a.json", b'{"lists": [{"entries": [[], {"media": 1}]}]}'), ("../../a.jsonl", b'{"id": 1, "title": {}}\n'),
    ("a.txt", "Title: [x](https://evil.example)\nYear: ²\nCast: ,,,\n".encode()), ("a.zip", b"PK"), ("", b""),
]  # fmt: skip


def drawn(strategy: st.SearchStrategy[Any], count: int) -> list[Any]:
    """So many examples, the same in every run."""
    found: list[Any] = []

    @settings(max_examples=count, deadline=None, derandomize=True, database=None)
    @given(strategy)
    def draw(one: Any) -> None:
        found.append(one)

    draw()
    return found


def commands(client: Namida) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each command, below its group's name where it has one, with its options as Discord was told of them."""
    for command in client.tree.get_commands(type=discord.AppCommandType.chat_input):
        told: dict[str, Any] = command.to_dict(client.tree)
        deep = [one for one in told.get("options", []) if one["type"] == 1]
        for one in deep:
            yield f"{told['name']} {one['name']}", one.get("options", [])
        if not deep:
            yield told["name"], told.get("options", [])


def menus(client: Namida) -> Iterator[tuple[str, int]]:
    """The menus of members (2) and of messages (3)."""
    for kind in (discord.AppCommandType.user, discord.AppCommandType.message):
        for menu in client.tree.get_commands(type=kind):
            yield menu.name, kind.value


def command(name: str, options: list[dict[str, Any]]) -> dict[str, Any]:
    """The data of a command, which may be below a group's name."""
    group, _, one = name.partition(" ")
    data = payloads.command(group, {})
    data["options"] = [{"name": one, "type": 1, "options": options}] if one else options
    return data


@st.composite
def somebody(draw: st.DrawFn, user_id: str) -> dict[str, Any]:
    """What Discord tells of a member; of one who left the server, or never was in it, only the user."""
    user = payloads.user(user_id, draw(TEXT), bot=user_id == payloads.BOT)
    user["global_name"] = draw(st.none() | TEXT)
    told: dict[str, Any] = {"users": {user_id: user}}
    if draw(st.booleans()):
        inside = payloads.member(user, payloads.NOBODY) | {"nick": draw(st.none() | TEXT)}
        told["members"] = {
            user_id: {key: value for key, value in inside.items() if key not in ("user", "deaf", "mute")}
        }
    return told


@st.composite
def commanded(draw: st.DrawFn, name: str, known: list[dict[str, Any]], home: str, cdn: str) -> dict[str, Any]:
    """The data of a command whose options are all of the kinds they should be, and hardly one what it should be;
    what an id names is told most of the time. `cdn` is where the files are, by their number."""
    options: list[dict[str, Any]] = []
    resolved: dict[str, dict[str, Any]] = {}
    for option in known:
        if not option.get("required") and draw(st.booleans()):
            continue
        kind, told = option["type"], dict[str, Any]()
        if kind == 3:
            choices = [choice["value"] for choice in option.get("choices", ())]
            value = draw(st.one_of(st.sampled_from(choices), VALUE) if choices else VALUE)
        elif kind == 4:
            choices = [choice["value"] for choice in option.get("choices", ())]
            value = draw(st.sampled_from(choices + NUMBERS))
        elif kind == 5:
            value = draw(st.booleans())
        elif kind == 6:
            told = draw(somebody(value := draw(ID)))
        elif kind == 7:
            value = draw(st.one_of(st.just(home), ID))
            told = {"channels": {value: payloads.channel(home) | {
                "id": value, "type": draw(st.sampled_from([0, 1, 2, 4, 5, 15, 77])), "permissions": payloads.MANAGER,
                "name": draw(TEXT)}}}  # fmt: skip
        else:
            assert kind == 11, f"no values for options of kind {kind}"
            value, at = draw(ID), draw(st.integers(0, len(FILES) - 1))
            size = draw(st.sampled_from([len(FILES[at][1]), 0, 10**9]))
            file = {
                "id": value,
                "filename": FILES[at][0],
                "size": size,
                "url": f"{cdn}/{at}",
                "proxy_url": f"{cdn}/{at}",
            }
            told = {"attachments": {value: file}}
        options.append({"name": option["name"], "type": kind, "value": value})
        if draw(st.integers(0, 9)):
            for where, more in told.items():
                resolved.setdefault(where, {}).update({key: one for key, one in more.items() if key.isdecimal()})
    return command(name, options) | {"resolved": resolved}


def meant(name: str, known: list[dict[str, Any]], title: str, cdn: str) -> dict[str, Any]:
    """The data of a command as a member means it, with what it cannot do without."""
    texts = {"title": title, "name": "Park Bo-gum", "score": "9", "genre": "Romance", "tag": "first love"}
    options: list[dict[str, Any]] = []
    for option in [one for one in known if one.get("required")]:
        choices = [choice["value"] for choice in option.get("choices", ())]
        value = {6: OTHER, 11: "1"}.get(option["type"]) or next(iter(choices), texts.get(option["name"], "romance"))
        options.append({"name": option["name"], "type": option["type"], "value": value})
    file = {"id": "1", "filename": FILES[0][0], "size": 9, "url": f"{cdn}/0", "proxy_url": f"{cdn}/0"}
    told = {"users": {OTHER: payloads.user(OTHER, "jun")}, "attachments": {"1": file}}
    return command(name, options) | {"resolved": told}


@st.composite
def opened_on(draw: st.DrawFn, name: str, kind: int, where: str) -> dict[str, Any]:
    """The data of a menu of a member or a message that is told of, or is not."""
    if kind == 3:
        message = payloads.said(
            draw(st.sampled_from([OWNER, OTHER, payloads.BOT])), draw(st.sampled_from([where, "1"])), ""
        )
        target, told = message["id"], {"messages": {message["id"]: message | {"content": draw(VALUE)}}}
    else:
        target = draw(ID)
        told = draw(somebody(target)) if target.isdecimal() else {}
    if not draw(st.integers(0, 9)):
        told = {}
    return {"id": payloads.snowflake(), "name": name, "type": kind, "target_id": target, "resolved": told}


@st.composite
def forged(draw: st.DrawFn, custom_id: str) -> str:
    """A custom id of the bot, or one that someone made of it."""
    values = custom_id.split(":")
    if draw(st.booleans()):
        values[draw(st.integers(1, len(values) - 1))] = draw(st.one_of(MEMBER, VALUE))
    return ":".join(values)[:100]


@st.composite
def pressed(draw: st.DrawFn, part: dict[str, Any]) -> dict[str, Any]:
    """The data of a press of a button, or a choice from a menu, that was shown."""
    values = None
    if part["type"] != 2:
        offered = [option["value"] for option in part.get("options", ())]
        one = st.one_of(st.sampled_from(offered), VALUE, ID) if offered else st.one_of(VALUE, ID)
        values = [text[:100] for text in draw(st.lists(one, min_size=draw(st.integers(0, 1)), max_size=3))]
    return payloads.press(draw(forged(part["custom_id"])), values, part["type"])


@st.composite
def filled(draw: st.DrawFn, form: dict[str, Any]) -> dict[str, Any]:
    """A form that was shown, each of its fields filled in; sometimes one is left out."""
    fields = [draw(_filled(part)) for part in form["components"]]
    if fields and not draw(st.integers(0, 7)):
        fields.pop(draw(st.integers(0, len(fields) - 1)))
    return {"custom_id": draw(forged(form["custom_id"])), "components": fields}


@st.composite
def _filled(draw: st.DrawFn, part: dict[str, Any]) -> dict[str, Any]:
    field = {key: part[key] for key in ("type", "id", "custom_id") if key in part}
    if "component" in part:
        return field | {"component": draw(_filled(part["component"]))}
    if part["type"] == 4:
        return field | {"value": draw(st.one_of(VALUE, st.just(part.get("value") or "")))[:4000]}
    if part["type"] == 3:
        offered = [option["value"] for option in part["options"]]
        return field | {"values": draw(st.lists(st.one_of(st.sampled_from(offered), VALUE), max_size=2))}
    assert part["type"] == 23, f"no values for fields of type {part['type']}"
    return field | {"value": draw(st.booleans())}


def filled_in(form: dict[str, Any]) -> dict[str, Any]:
    """A form as a member means it: as it was shown, with something in what was empty."""
    texts = {"title": "Quokka Detective", "facts": "bananas", "cast": "", "text": "Year: 2030\nMoving.", "episode": "3"}

    def fill(part: dict[str, Any]) -> dict[str, Any]:
        field = {key: part[key] for key in ("type", "id", "custom_id") if key in part}
        if "component" in part:
            return field | {"component": fill(part["component"])}
        if part["type"] == 3:
            return field | {"values": [part["options"][0]["value"]]}
        value = part.get("value") or texts.get(part["custom_id"], "9")
        return field | {"value": value if part["type"] == 4 else False}

    return {"custom_id": form["custom_id"], "components": [fill(part) for part in form["components"]]}
