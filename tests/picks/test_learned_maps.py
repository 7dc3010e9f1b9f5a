"""What one process learned from ratings lets another answer the same."""

import pytest

from bot.core.member.asker import Asker
from bot.core.member.picks import Request
from bot.core.models import Drama
from bot.engine.features import Item
from bot.engine.learned_maps import LearnedMaps
from bot.engine.recommender import Ratings, Recommender
from bot.guide import Guide
from bot.store import OpenStore


async def test_a_model_learned_by_another_process_gives_the_same_picks_and_reasons(
    guide: Guide, kept: OpenStore, dramas: list[Drama]
) -> None:
    ids = [drama.id for drama in dramas]
    await kept.ratings.keep([(n, ids[(n * 7 + 3 * k) % 60], 85 + k % 10, 1) for n in range(1, 60) for k in range(12)])
    await guide.learning.refit([], [(ids[5], ids[5], 1.0), (ids[5], ids[40], 0.5)])
    first = await guide.picks.pick(Asker(5), Request(), 10)
    learned = await guide.learning.learned()
    await guide.learning.refit([("nothing", "else", 1.0)])
    await guide.learning.take(learned)
    again = await guide.picks.pick(Asker(5), Request(), 10)
    assert [(pick.drama.id, pick.reasons) for pick in again.picks] == [
        (pick.drama.id, pick.reasons) for pick in first.picks
    ]
    assert any(why.kind == "loved" for pick in again.picks for why in pick.reasons)


@pytest.mark.parametrize("content", [b"", b"PK", b"nonsense" * 100])
async def test_a_model_that_cannot_be_read_is_refused_and_changes_nothing(guide: Guide, content: bytes) -> None:
    model = guide.learning.fitted()
    with pytest.raises(ValueError, match="cannot be read"):
        await guide.learning.take(content)
    assert guide.learning.fitted() is model


def test_a_damaged_model_is_refused_unless_it_still_reads_the_same() -> None:
    ratings = Ratings.of((member, f"title-{(member * 7 + n * n) % 30}", 90) for member in range(60) for n in range(6))
    content = Recommender.fit([Item(f"title-{n}") for n in range(30)], ratings).learned().packed()
    refused = 0
    for place in range(0, len(content), 10):
        damaged = content[:place] + bytes([content[place] ^ 0b1000]) + content[place + 1 :]
        try:
            assert LearnedMaps.unpacked(damaged).packed() == content
        except ValueError:
            refused += 1
    assert refused > len(content) // 20
