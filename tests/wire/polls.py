"""Polls and events of servers, as the REST side keeps them."""

from typing import Any

from aiohttp import web

from . import made


class Polls:
    """The messages with a poll, who voted for what, and the events that were made."""

    def __init__(self) -> None:
        self.messages: dict[str, dict[str, Any]] = {}
        self.votes: dict[str, dict[int, list[str]]] = {}
        self.events: list[dict[str, Any]] = []

    def open(self, message: dict[str, Any], wish: dict[str, Any]) -> dict[str, Any]:
        """The message of a poll, as it was wished for."""
        answers = [{"answer_id": n, **one} for n, one in enumerate(wish["answers"], start=1)]
        poll = {
            "question": wish["question"], "answers": answers, "expiry": "2099-01-01T00:00:00+00:00",
            "allow_multiselect": wish["allow_multiselect"], "layout_type": wish["layout_type"],
            "results": {"is_finalized": False, "answer_counts": []},
        }  # fmt: skip
        self.messages[message["id"]] = message = {**message, "poll": poll}
        self.votes[message["id"]] = {}
        return message

    def vote(self, message: str, answer: int, who: str) -> None:
        self.votes[message].setdefault(answer, []).append(who)

    def message(self, request: web.Request) -> dict[str, Any]:
        """The message a request is about. Raises HTTPNotFound where it has no poll."""
        found = self.messages.get(request.match_info["message_id"])
        if found is None:
            raise web.HTTPNotFound(reason="No such poll")
        poll, votes = found["poll"], self.votes[found["id"]]
        counts = [{"id": answer, "count": len(who), "me_voted": False} for answer, who in votes.items()]
        return {**found, "poll": {**poll, "results": {**poll["results"], "answer_counts": counts}}}

    def voters(self, request: web.Request) -> dict[str, Any]:
        """Those who chose an answer, in order of their ids, after one of them."""
        votes = self.votes[self.message(request)["id"]].get(int(request.match_info["answer_id"]), [])
        after = int(request.query.get("after", 0))
        rest = sorted((one for one in votes if int(one) > after), key=int)[: int(request.query.get("limit", 25))]
        return {"users": [made.user(one, f"member{one[-4:]}") for one in rest]}

    def end(self, request: web.Request) -> dict[str, Any]:
        found = self.message(request)
        found["poll"]["results"]["is_finalized"] = True
        self.messages[found["id"]] = found
        return found

    def event(self, request: web.Request) -> dict[str, Any]:
        """The event a request is about. Raises HTTPNotFound where there is none."""
        for event in self.events:
            if event["id"] == request.match_info["event_id"]:
                return event
        raise web.HTTPNotFound(reason="No such event")

    def plan(self, server: str, body: dict[str, Any]) -> dict[str, Any]:
        """An event of a server, as it was wished for."""
        event = {
            "id": made.snowflake(), "guild_id": server, "channel_id": None, "creator_id": made.BOT, "status": 1,
            "entity_id": None, "user_count": 0, "image": None, "recurrence_rule": None, **body,
        }  # fmt: skip
        self.events.append(event)
        return event
